"""Which events the wizard emits and consumes, and the function for each."""

from __future__ import annotations

from almpo_contracts.cmo import ReleasePublished
from almpo_contracts.survey import FiguresReleased
from almpo_contracts.wizard import FeedbackRecorded
from servicekit.events.consumer import Handlers

from .catalogue.service import take_figures
from .deps import WizardDeps
from .releases.service import take_releases

EMITS = (FeedbackRecorded,)


def handlers(deps: WizardDeps) -> Handlers:
    return {ReleasePublished: take_releases, FiguresReleased: take_figures}
