"""A case's pathway: its steps as they stand."""

from __future__ import annotations

from scr_desktop.domain.progress.standing import Standing
from scr_desktop.domain.stages.pathway import pathway
from scr_desktop.ui.drawn.pathway_view import PathwayView


def show_pathway(view: PathwayView, standing: Standing) -> None:
    """Show the pathway of a case in `view`."""
    view.show_lanes(pathway(standing), [lane.opens for lane in standing.regime.pathway])
