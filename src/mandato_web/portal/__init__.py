"""The pages that gather from every room: home, calendar, method."""
