"""Tests of the notification wizard."""
