"""The order in which a change costs least to read: worked out beside the window, offered in it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from app.controller import Controller
    from app.edit_cost import Cheaper, EditCost


class CheaperOrder(QObject):
    """Looks for a cheaper order whenever the plan on show would read again what was read before."""

    changed = Signal()

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self._controller = controller
        self._found: Cheaper | None = None
        self._request_id = ""
        controller.plan_changed.connect(self._look)
        controller.reading_changed.connect(self._look_after_reading)
        controller.weighed.connect(self._on_weighed)

    @property
    def cost(self) -> EditCost | None:
        """Return what the cheaper order takes; None where the order on show is the cheapest."""
        return self._found.cost if self._found else None

    def take(self) -> None:
        """Keep what was read where it is and read what is new or changed behind it."""
        if self._found:
            self._controller.set_order(self._found.order)

    @Slot()
    def _look(self) -> None:
        self._set(None)
        controller = self._controller
        cost, present, planner = controller.edit_cost, controller.read_plan, controller.planner
        if not cost or not cost.n_again or present is None or planner is None:
            return
        from app.edit_cost import cheaper

        documents, choices = controller.documents, controller.planning_choices
        self._request_id = controller.weigh(
            partial(cheaper, planner, present, documents, choices, controller.tokens_per_s)
        )

    @Slot()
    def _look_after_reading(self) -> None:
        if self._found and self._controller.is_read:
            self._set(None)

    @Slot(str, object)
    def _on_weighed(self, request_id: str, value: object) -> None:
        if request_id == self._request_id:
            self._set(cast("Cheaper | None", value))

    def _set(self, found: Cheaper | None) -> None:
        self._request_id = ""
        self._found = found
        self.changed.emit()
