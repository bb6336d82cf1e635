"""The pages, one router an area. A router listed here is served and stands in the matrix of the tests."""

from kapjournal.portal.pages import door, me, today

ROUTERS = (door.router, today.router, me.router)
