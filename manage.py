#!/usr/bin/env python
"""Runs one Django management command, for example `.venv/bin/python manage.py up`."""

import os
import sys

from django.core.management import execute_from_command_line

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "simsite.settings")
    execute_from_command_line(sys.argv)
