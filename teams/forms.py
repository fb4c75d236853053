"""Forms of people who get an account."""

from typing import Any

from django import forms
from django.contrib.auth import password_validation
from django.core.exceptions import ValidationError

from teams.models import User


class AccountForm(forms.Form):
    """Name, e-mail address and password of somebody whose account begins here."""

    name = forms.CharField(label="Your name", max_length=80, widget=forms.TextInput(attrs={"autocomplete": "name"}))
    email = forms.EmailField(label="E-mail address", widget=forms.EmailInput(attrs={"autocomplete": "username"}))
    password = forms.CharField(
        label="Password",
        max_length=200,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text="At least 10 characters. A few words in a row are easy to remember and hard to guess.",
    )

    def clean_email(self) -> str:
        """The address in small letters."""
        return str(self.cleaned_data["email"]).lower()

    def has_good_password(self) -> bool:
        """Whether the password is good enough for this person; if not, the form says why."""
        person = User(email=self.cleaned_data["email"], name=self.cleaned_data["name"])
        try:
            password_validation.validate_password(self.cleaned_data["password"], person)
        except ValidationError as weak:
            self.add_error("password", weak)
            return False
        return True


class OwnerForm(AccountForm):
    """As `AccountForm`, for the owner who came in by the first link."""

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        self.user = user
        super().__init__(*args, **kwargs)

    def clean_email(self) -> str:
        """Refuse an address that is somebody else's."""
        email = super().clean_email()
        if User.objects.filter(email=email).exclude(pk=self.user.pk).exists():
            raise ValidationError("This address is taken by another account here.")
        return email
