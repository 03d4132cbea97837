"""What stands between the views, which know no network, and the session, which knows no view: a file for each view."""
