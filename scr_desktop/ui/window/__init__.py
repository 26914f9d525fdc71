"""The main window: its pages and menus, what is locked, put away and opened again."""
