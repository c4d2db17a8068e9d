"""`python -m cop_api serve|work|migrate|openapi|dlq|load-content`"""

from __future__ import annotations

import sys

from servicekit.cli import main

from .service import SERVICE

sys.exit(main(SERVICE))
