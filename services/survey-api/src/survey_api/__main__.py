"""`python -m survey_api serve|work|migrate|load-content|…`"""

import sys

from servicekit.cli import main

from .service import SERVICE

sys.exit(main(SERVICE))
