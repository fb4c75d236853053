"""Posts on the mock platforms: publish, reply, quote, repost, like, edit, delete."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, assert_never

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from sims.core import acts, readings
from sims.core.accounts import usable_account
from sims.core.clock import check_running
from sims.core.envelope import (
    ALL,
    CONTROLLERS,
    PLAYERS,
    TEAM,
    Actor,
    Command,
    Context,
    Decision,
    Event,
    Fact,
    Millis,
    Name,
    ParticipantId,
)
from sims.core.rejections import Code, Rejected, unknown
from sims.core.text import OptionalLine, OptionalText, Text, has_visible_characters

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

MediaToken = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{0,64}$")]


class Media(BaseModel):
    """A picture: a random token as its address (empty if there is only a description), and words for those who cannot see it."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    token: MediaToken = ""
    alt: OptionalLine = ""


MediaList = Annotated[tuple[Media, ...], Field(max_length=4)]


class PostPublished(Event):
    """A post appeared, whoever made it. `posted` is the exercise time it bears; day-zero history bears a time before 0.

    A bare repost has `repost_of` and no text of its own; a quote has `quote_of` and a text.
    """

    audience = ALL
    type: Literal["post.published"] = "post.published"
    account: Name
    text: OptionalText = ""
    reply_to: Name | None = None
    quote_of: Name | None = None
    repost_of: Name | None = None
    media: MediaList = ()
    posted: Millis


class PostSigned(Event):
    """Which participant wrote a post: the team knows, the public does not."""

    audience = TEAM
    type: Literal["post.signed"] = "post.signed"
    post: Name
    by: ParticipantId


class PostEdited(Event):
    """A post reads differently now, and says that it was edited."""

    audience = ALL
    type: Literal["post.edited"] = "post.edited"
    post: Name
    text: Text


class PostDeleted(Event):
    """A post was taken down, by its account or by the platform. A tombstone stays, in the log and in every replay."""

    audience = ALL
    type: Literal["post.deleted"] = "post.deleted"
    post: Name
    by_platform: bool = False


class PostLiked(Event):
    """An account likes a post."""

    audience = ALL
    type: Literal["post.liked"] = "post.liked"
    post: Name
    account: Name


class PostUnliked(Event):
    """An account took its like back."""

    audience = ALL
    type: Literal["post.unliked"] = "post.unliked"
    post: Name
    account: Name


class PublishPost(Command):
    """Publish, reply, quote or repost from one of the sender's accounts."""

    senders: ClassVar = PLAYERS
    type: Literal["post.publish"] = "post.publish"
    account: Name
    text: OptionalText = ""
    reply_to: Name | None = None
    quote_of: Name | None = None
    repost_of: Name | None = None


class EditPost(Command):
    """Change the text of a post of one of the sender's accounts."""

    senders: ClassVar = PLAYERS
    type: Literal["post.edit"] = "post.edit"
    post: Name
    text: Text


class DeletePost(Command):
    """Take down a post of one of the sender's accounts. Control may take down any post, as the platform would."""

    senders: ClassVar = PLAYERS | CONTROLLERS
    type: Literal["post.delete"] = "post.delete"
    post: Name


class LikePost(Command):
    """Like a post from one of the sender's accounts. Liking twice is liking once."""

    senders: ClassVar = PLAYERS
    type: Literal["post.like"] = "post.like"
    post: Name
    account: Name


class UnlikePost(Command):
    """Take a like back."""

    senders: ClassVar = PLAYERS
    type: Literal["post.unlike"] = "post.unlike"
    post: Name
    account: Name


Events = PostPublished | PostSigned | PostEdited | PostDeleted | PostLiked | PostUnliked
Commands = PublishPost | EditPost | DeletePost | LikePost | UnlikePost


@dataclass(slots=True)
class Edit:
    """What a post said until exercise time `t`."""

    t: int
    text: str


@dataclass(slots=True)
class Picture:
    """A picture of a post or message."""

    token: str
    alt: str


@dataclass(slots=True)
class Post:
    """A post as it stands now, with what it said before.

    `deleted` is the exercise time at which it was taken down, `by_platform` whether it was not its account's doing.
    """

    account: str
    text: str
    reply_to: str | None
    quote_of: str | None
    repost_of: str | None
    media: list[Picture]
    posted: int
    t: int
    by: str | None = None
    edits: list[Edit] = field(default_factory=list)
    deleted: int | None = None
    by_platform: bool = False
    likes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Posts:
    """Posts by name, in the order in which they appeared."""

    posts: dict[str, Post] = field(default_factory=dict)


def pictures(media: tuple[Media, ...]) -> list[Picture]:
    """The pictures of an event, as state keeps them."""
    return [Picture(item.token, item.alt) for item in media]


def reduce(posts: Posts, fact: Fact, event: Events) -> None:
    """Store posts and what became of them."""
    match event:
        case PostPublished():
            posts.posts[fact.name] = Post(
                event.account,
                event.text,
                event.reply_to,
                event.quote_of,
                event.repost_of,
                pictures(event.media),
                event.posted,
                fact.t,
            )
        case PostSigned():
            posts.posts[event.post].by = event.by
        case PostEdited():
            post = posts.posts[event.post]
            post.edits.append(Edit(fact.t, post.text))
            post.text = event.text
        case PostDeleted():
            posts.posts[event.post].deleted = fact.t
            posts.posts[event.post].by_platform = event.by_platform
        case PostLiked():
            posts.posts[event.post].likes.append(event.account)
        case PostUnliked():
            posts.posts[event.post].likes.remove(event.account)
        case _:
            assert_never(event)


def standing_post(exercise: Exercise, actor: Actor, name: str, field_name: str = "post") -> Post:
    """The post of this name, if the actor may see it and it has not been taken down."""
    post = exercise.posts.posts.get(name)
    if post is None or not actor.holds(name):
        raise unknown("post", field_name)
    if post.deleted is not None:
        raise Rejected(Code.GONE, "That post has been deleted. What was seen of it stays seen.", field_name)
    return post


def check_form(limit: int, wish: PublishPost) -> None:
    """What a post of each form must and must not have; `limit` is the platform's, in characters."""
    if wish.repost_of is not None and (wish.text or wish.quote_of or wish.reply_to):
        raise Rejected(Code.BAD_FIELD, "A repost has no words of its own. To say something, quote the post.", "repost_of")
    if wish.repost_of is None and not has_visible_characters(wish.text):
        raise Rejected(Code.BAD_FIELD, "Write something before you publish.", "text")
    check_length(limit, wish.text)


def check_length(limit: int, text: str) -> None:
    """Refuse what the platform would cut off."""
    if len(text) > limit:
        raise Rejected(Code.TOO_LONG, f"This platform takes {limit} characters; yours has {len(text)}. Shorten it.", "text")


def compose(exercise: Exercise, actor: Actor, t: int, platform: str, wish: PublishPost) -> PostPublished:
    """The post that a wish asks for, on a platform, from an account that is known to be usable. Raises what stands against it."""
    check_form(exercise.accounts.platforms[platform].limit, wish)
    return PostPublished(
        account=wish.account,
        text=wish.text,
        reply_to=_target(exercise, actor, wish.reply_to, "reply_to"),
        quote_of=_target(exercise, actor, wish.quote_of, "quote_of"),
        repost_of=_target(exercise, actor, wish.repost_of, "repost_of"),
        posted=t,
    )


def _target(exercise: Exercise, actor: Actor, name: str | None, field_name: str) -> str | None:
    """The post that is answered or shared: a repost stands for its original."""
    if name is None:
        return None
    post = standing_post(exercise, actor, name, field_name)
    if post.repost_of is not None:
        standing_post(exercise, actor, post.repost_of, field_name)
    return post.repost_of or name


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """Which acts on posts are allowed to whom."""
    check_running(exercise.clock)
    match command:
        case PublishPost():
            yield from _publish(exercise, command, ctx)
        case EditPost():
            yield from _edit(exercise, command, ctx.actor)
        case DeletePost():
            yield from _delete(exercise, command, ctx.actor)
        case LikePost() | UnlikePost():
            yield from _like(exercise, ctx.actor, command)
        case _:
            assert_never(command)


def _publish(exercise: Exercise, wish: PublishPost, ctx: Context) -> Decision:
    account = usable_account(exercise, ctx.actor, wish.account)
    post = compose(exercise, ctx.actor, ctx.t, account.platform, wish)
    name = yield post
    yield PostSigned(post=name, by=ctx.actor.id)
    yield from publication(exercise, post, name, ctx.actor.id)


def publication(exercise: Exercise, post: PostPublished, name: str, by: str | None = None) -> Decision:
    """The note that the team has published this post, and how its words are read.

    For whatever publishes on the team's behalf, after the post's own events.
    """
    forms: list[tuple[acts.Made, str | None]] = [
        ("reposted", post.repost_of),
        ("quoted", post.quote_of),
        ("replied", post.reply_to),
    ]
    made = [form for form, target in forms if target is not None]
    yield acts.noted(exercise, made or ["posted"], post.account, by=by, post=name, target=target_of(post), text=post.text)
    if post.text:
        yield readings.text_read(name, post.text)


def _edit(exercise: Exercise, wish: EditPost, actor: Actor) -> Decision:
    post = _own_post(exercise, actor, wish.post)
    _check_edit(exercise, post, wish.text)
    yield PostEdited(post=wish.post, text=wish.text)
    yield acts.noted(
        exercise, ["edited"], post.account, by=actor.id, post=wish.post, target=target_of(post), text=wish.text, before=post.text
    )
    yield readings.text_read(wish.post, wish.text)


def _delete(exercise: Exercise, wish: DeletePost, actor: Actor) -> Decision:
    """By its account, which is an act of the team's; or by the platform, which is not."""
    if actor.role == "control":
        standing_post(exercise, actor, wish.post)
        yield PostDeleted(post=wish.post, by_platform=True)
        return
    post = _own_post(exercise, actor, wish.post)
    yield PostDeleted(post=wish.post)
    yield acts.noted(exercise, ["deleted"], post.account, by=actor.id, post=wish.post, target=target_of(post), before=post.text)


def target_of(post: Post | PostPublished) -> str | None:
    """The post that a post shares, quotes or answers."""
    return post.repost_of or post.quote_of or post.reply_to


def _own_post(exercise: Exercise, actor: Actor, name: str) -> Post:
    post = standing_post(exercise, actor, name)
    usable_account(exercise, actor, post.account)
    return post


def _check_edit(exercise: Exercise, post: Post, text: str) -> None:
    if post.repost_of is not None:
        raise Rejected(Code.BAD_FIELD, "A repost has no words to edit. Quote the post instead.", "post")
    platform = exercise.accounts.platforms[exercise.accounts.accounts[post.account].platform]
    check_length(platform.limit, text)


def _like(exercise: Exercise, actor: Actor, command: LikePost | UnlikePost) -> Decision:
    post = standing_post(exercise, actor, command.post)
    usable_account(exercise, actor, command.account)
    likes = command.account in post.likes
    if isinstance(command, LikePost) and not likes:
        yield PostLiked(post=command.post, account=command.account)
        yield acts.noted(exercise, ["liked"], command.account, by=actor.id, target=command.post)
    elif isinstance(command, UnlikePost) and likes:
        yield PostUnliked(post=command.post, account=command.account)
