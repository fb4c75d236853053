"""Journeys of people through the whole product, in a real Chromium. They run in a process without pytest-asyncio."""
