"""People who have an account, their teams, and what each may do in a team. Players of an exercise need none of this."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.db import models


class Role(models.TextChoices):
    """What a member may do in a team. An owner may do all that a facilitator may, and also decides who is in the team."""

    OWNER = "owner", "Owner"
    FACILITATOR = "facilitator", "Facilitator"
    EVALUATOR = "evaluator", "Evaluator"
    OBSERVER = "observer", "Observer"


class UserManager(BaseUserManager["User"]):
    """Makes accounts by e-mail address, which is kept in small letters so that it names one person only."""

    def get_by_natural_key(self, username: str | None) -> User:
        """The account of an address, however its letters are typed."""
        return self.get(email=(username or "").lower())

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> User:
        """A new account. Without a password nobody can sign in to it until one is set."""
        user = self.model(email=email, **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user


class User(AbstractUser):
    """Somebody with an account: a facilitator, an evaluator, an owner of a team. The e-mail address is the login."""

    username = None  # type: ignore[assignment]  # Django's way to leave an inherited field out
    first_name = None  # type: ignore[assignment]  # likewise: one name, as people write it
    last_name = None  # type: ignore[assignment]  # likewise
    email = models.EmailField("e-mail address", unique=True)
    name = models.CharField(max_length=80, blank=True, default="")

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects: ClassVar[UserManager] = UserManager()  # type: ignore[assignment]  # ours has no username to ask for

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Store the account with its address in small letters."""
        self.email = self.email.lower()
        super().save(*args, **kwargs)

    def get_full_name(self) -> str:
        """How this person wants to be called; before they said so, the part of their address before the @."""
        return self.name or self.email.partition("@")[0]

    def get_short_name(self) -> str:
        """As `get_full_name`: there is one name."""
        return self.get_full_name()

    def __str__(self) -> str:
        return self.email


class Team(models.Model):
    """An organisation's response team and those who train it. Exercises and scenarios belong to a team."""

    name = models.CharField(max_length=120)
    created = models.DateTimeField(auto_now_add=True)
    members: models.ManyToManyField[User, Membership] = models.ManyToManyField(User, through="Membership", related_name="teams")

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """What one person may do in one team."""

    user = models.ForeignKey(User, models.CASCADE, related_name="memberships")
    team = models.ForeignKey(Team, models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=16, choices=Role.choices)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["user", "team"], name="one_role_per_member")]

    def __str__(self) -> str:
        return f"{self.user} {self.role} of {self.team}"


class TeamInvitation(models.Model):
    """A way into a team for one person who has no account yet, or has one. Only the hash of its token is kept."""

    team = models.ForeignKey(Team, models.CASCADE, related_name="invitations")
    token_hash = models.CharField(max_length=64, unique=True)
    role = models.CharField(max_length=16, choices=Role.choices)
    expires = models.DateTimeField()
    used = models.DateTimeField(null=True, blank=True)
    revoked = models.BooleanField(default=False)
    created = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"{self.role} of {self.team}"


class OneTimeLink(models.Model):
    """Signs one person in, once, without a password: how the first facilitator gets in. Only the hash of its token is kept."""

    user = models.ForeignKey(User, models.CASCADE, related_name="one_time_links")
    token_hash = models.CharField(max_length=64, unique=True)
    expires = models.DateTimeField()
    used = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"link for {self.user}"
