"""Pages of people who get an account: the first link, and invitations to a team."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.models import EmailAddress
from django.conf import settings
from django.contrib.auth import login
from django.contrib.auth.views import redirect_to_login
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_GET, require_http_methods

from teams import firstrun, invitations
from teams.forms import AccountForm, OwnerForm
from teams.models import TeamInvitation, User

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@require_GET
def open_first_link(request: HttpRequest, token: str) -> HttpResponse:
    """Sign the owner in by their one-time link; on to where it says, or else to the page for an address and a password."""
    user = firstrun.redeem(token)
    if user is None:
        return link_refused(request)
    login(request, user, BACKEND)
    return _without_referrer(redirect(_local_path(request.GET.get("to", "")) or "teams:welcome"))


@require_http_methods(["GET", "POST"])
def welcome(request: HttpRequest) -> HttpResponse:
    """The owner's own address and password, so that they can come back without a link."""
    user = _signed_in(request)
    if user is None:
        return redirect_to_login(request.path)
    if firstrun.can_come_back(user):
        return redirect(settings.LOGIN_REDIRECT_URL)
    form = OwnerForm(request.POST or None, user=user)
    if request.method == "POST" and form.is_valid() and form.has_good_password():
        EmailAddress.objects.filter(user=user).delete()  # the stand-in's, which nobody can be reached under
        _fill(user, form)
        login(request, user, BACKEND)  # a changed password ends the session that was signed in before it
        return redirect(settings.LOGIN_REDIRECT_URL)
    return render(request, "teams/welcome.html", {"form": form})


def own_address_first(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Send whoever still has the stand-in address to the welcome page: a password under that address would lead nowhere."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        user = _signed_in(request)
        if user is not None and firstrun.has_stand_in_address(user):
            return redirect("teams:welcome")
        return view(request, *args, **kwargs)

    return answer


@require_http_methods(["GET", "POST"])
def open_invitation(request: HttpRequest, token: str) -> HttpResponse:
    """Accept an invitation to a team: with the account one is signed in to, with an older one, or with a new one."""
    invitation = invitations.find(token)
    if invitation is None:
        return link_refused(request)
    signed_in = _signed_in(request)
    form = AccountForm(request.POST or None)
    if request.method == "POST":
        user = signed_in or _account_for(request, form)
        if user is not None:
            return _accept(request, invitation, user)
    context = {"invitation": invitation, "form": form, "signed_in": signed_in}
    return _without_referrer(render(request, "teams/invitation.html", context))


def link_refused(request: HttpRequest) -> HttpResponse:
    """One answer for a link that never was, was used, was taken back or is too old."""
    return render(request, "teams/link_refused.html", status=404)


def _signed_in(request: HttpRequest) -> User | None:
    return request.user if isinstance(request.user, User) else None


def _accept(request: HttpRequest, invitation: TeamInvitation, user: User) -> HttpResponse:
    if invitations.accept(invitation, user) is None:
        return link_refused(request)
    login(request, user, BACKEND)
    return redirect(settings.LOGIN_REDIRECT_URL)


def _account_for(request: HttpRequest, form: AccountForm) -> User | None:
    """The account that the form's address and password open, or a new one. Failures count as failed sign-ins do."""
    if not form.is_valid():
        return None
    email, password = form.cleaned_data["email"], form.cleaned_data["password"]
    if not User.objects.filter(email=email).exists():
        return _new_account(form)
    user = get_adapter().authenticate(request, email=email, password=password)
    if not isinstance(user, User):
        form.add_error("password", "This address and this password do not go together. If you have an account, use its password.")
        return None
    return user


def _new_account(form: AccountForm) -> User | None:
    if not form.has_good_password():
        return None
    user = User()
    try:
        with transaction.atomic():
            _fill(user, form)
    except IntegrityError:
        form.add_error("email", "This address was just taken. Open the link again.")
        return None
    return user


def _fill(user: User, form: AccountForm) -> None:
    user.email, user.name = form.cleaned_data["email"], form.cleaned_data["name"]
    user.set_password(form.cleaned_data["password"])
    user.save()


def _local_path(address: str) -> str | None:
    """The address, if it is a path of this site."""
    return address if address.startswith("/") and url_has_allowed_host_and_scheme(address, allowed_hosts=None) else None


def _without_referrer(response: HttpResponse) -> HttpResponse:
    """The address of the page is a secret: no other page is told it."""
    response["Referrer-Policy"] = "no-referrer"
    return response
