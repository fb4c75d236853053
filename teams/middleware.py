"""What every answer of the application carries."""

from collections.abc import Callable

from asgiref.sync import iscoroutinefunction
from django.http import HttpRequest, HttpResponse
from django.utils.decorators import sync_and_async_middleware


@sync_and_async_middleware
def no_store_middleware(get_response: Callable[[HttpRequest], HttpResponse]) -> object:
    """Nothing that a view answers is kept by a browser or a proxy, unless the view calls it public or immutable.

    Almost every answer depends on who asks. A cache that shows one person's page to another is worse than any wait.
    """
    if iscoroutinefunction(get_response):

        async def async_answer(request: HttpRequest) -> HttpResponse:
            return _marked(await get_response(request))

        return async_answer

    def answer(request: HttpRequest) -> HttpResponse:
        return _marked(get_response(request))

    return answer


def _marked(response: HttpResponse) -> HttpResponse:
    asked = response.get("Cache-Control", "")
    if "public" not in asked and "immutable" not in asked:
        response["Cache-Control"] = "no-store"
    return response
