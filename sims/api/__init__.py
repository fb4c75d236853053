"""The HTTP interface, typed: what screens and scripts ask of the server beside the room's own frames.

Everything is JSON. A refusal is `{"code", "message", "field"}` with the codes of `sims.core.rejections`; what is not there and
what is not yours answer alike. Who asks is told by the session's cookie; every change carries the CSRF token.
"""

from ninja import NinjaAPI

from sims.api import checking, comparison, exercises, forecast, hotwash, joining, links, people, recordings, scenarios, visitor
from sims.api.refusals import add_refusals
from sims.api.requests import StrictParser, check_request

api = NinjaAPI(
    title="Stormroom",
    urls_namespace="api",
    docs_url=None,
    openapi_url=None,
    auth=check_request,
    parser=StrictParser(),
)
add_refusals(api)
api.add_router("", visitor.router)
api.add_router("", scenarios.router)
api.add_router("", exercises.router)
api.add_router("", joining.router)
api.add_router("", checking.router)
api.add_router("", people.router)
api.add_router("", links.router)
api.add_router("", recordings.router)
api.add_router("", hotwash.router)
api.add_router("", forecast.router)
api.add_router("", comparison.router)
