"""Taking a night away, and having one brought back: what the Share menu wishes for, done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication

from gui.controls.asker import Asker
from gui.controls.export_bar import ExportBar
from gui.controls.palette import Offer
from gui.controls.share_menu import SHARE
from gui.exports.animation import Animator, Stage, Stretch
from gui.exports.figure import Figure, in_theme, window_figure, without_notice
from gui.exports.film import Cancelled
from gui.exports.handout import handout
from gui.exports.picture import copy, image, png
from gui.exports.price_page import PricePage
from gui.exports.saver import Saver
from gui.exports.sheet import Sheet
from gui.exports.vector_picture import svg
from gui.fault import tell
from gui.files.csv_table import write_csv
from gui.files.scenario_file import Scenario, write_scenario
from gui.files.short_code import encode
from gui.look.theme import LIGHT, Theme
from gui.nights import Nights
from gui.opening import Opening
from gui.version import VERSION
from gui.window import Window
from gui.words.refusals import as_written, reason, refusal

PRICES_SIZE = QSize(1280, 680)
FILM_SIZE = QSize(1280, 720)
"""Pixels of a picture of the prices at one time, and of animations."""

Painted = TypeVar("Painted")


class Sharing(QObject):
    """Does what the Share menu of a window wishes for, and says in its bar what became of it."""

    def __init__(self, window: Window, asker: Asker | None = None) -> None:
        super().__init__(window)
        self._window, self._asker = window, asker or Asker(window)
        self._menu = window.parts.top_bar.share
        self.bar = ExportBar(window.parts.page)
        self.bar.set_theme(window.theme)
        self.animator = Animator(self)
        self.saver = Saver(self)
        self.opening = Opening(window, self._asker, self.bar)
        self._path = Path()
        self._menu.wished.connect(self.do)
        self.bar.cancel_wished.connect(self.animator.cancel)
        self.animator.progressed.connect(self._show_progress)
        self.animator.finished.connect(self._save_film)
        self.animator.failed.connect(lambda error: self._fail(self._path, error))
        self.saver.saved.connect(self._say_saved)
        self.saver.failed.connect(self._fail)
        window.commands.offer(self._offers)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def do(self, wish: str) -> None:
        """Follow a wish of the menu, by its name."""
        self.opening.code.hide()
        self._wishes[wish]()

    def _offers(self) -> list[Offer]:
        """For the palette: every row of the menu."""
        return [
            Offer(self._menu.words_of(entry), partial(self.do, entry.wish), entry.english)
            for entry in SHARE
            if entry.wish
        ]

    @property
    def _wishes(self) -> dict[str, Callable[[], None]]:
        return {
            "copy_code": self._copy_code,
            "open_code": self.opening.ask_for_code,
            "save_scenario": self._save_scenario,
            "open_scenario": self.opening.ask_for_file,
            "clear_recent": self._window.recent_files.clear,
            "copy_figure": self._copy_figure,
            "save_png": lambda: self._save_png(1),
            "save_png_2": lambda: self._save_png(2),
            "save_png_4": lambda: self._save_png(4),
            "save_svg": self._save_svg,
            "save_gif": lambda: self._save_animation("gif"),
            "save_webp": lambda: self._save_animation("webp"),
            "save_handout": self._save_handout,
            "save_table": self._save_table,
        }

    # Scenarios and codes.

    def _copy_code(self) -> None:
        try:
            code = encode(self._window.history.parameters)
        except ValueError as error:
            self.bar.show_failure(str(error))
            return
        QGuiApplication.clipboard().setText(code)
        self.bar.show_done(self.tr("Copied {code}").format(code=code))

    def _save_scenario(self) -> None:
        path = self._path_to_save(self.tr("Save scenario"), "json")
        if path is None:
            return
        scenario = Scenario(self._window.history.parameters, self._window.player.minute)
        try:
            write_scenario(path, scenario)
        except OSError as error:
            self._fail(path, error)
        else:
            self._window.recent_files.remember(path)
            self._say_saved(path)

    # Figures.

    def _figure_of(self, paint: Callable[[Figure], Painted]) -> Painted:
        """Let something paint what the menu says pictures are of, as it stands."""
        window, shown = self._window, self.bar.isVisible()
        if self._menu.subject == "prices":
            page = PricePage(self._nights, self._theme, PRICES_SIZE * self._theme.scale)
            page.take_after(window.parts.prices)
            try:
                return paint(page.figure())
            finally:
                page.close()
        self.bar.hide()
        try:
            theme = "light" if self._menu.light else window.theme_choice
            with in_theme(window, theme), without_notice(window):
                return paint(window_figure(window))
        finally:
            self.bar.setVisible(shown)

    def _copy_figure(self) -> None:
        self._figure_of(lambda figure: copy(image(figure, 2)))
        self.bar.show_done(self.tr("Copied the picture"))

    def _save_png(self, times: int) -> None:
        path = self._path_to_save(self.tr("Save picture"), "png")
        if path is not None:
            picture = self._figure_of(lambda figure: image(figure, times))
            self._save(path, lambda unfinished: unfinished.write_bytes(png(picture)))

    def _save_svg(self) -> None:
        path = self._path_to_save(self.tr("Save picture"), "svg")
        if path is not None:
            content = self._figure_of(svg)
            self._save(path, lambda unfinished: unfinished.write_bytes(content))

    # Files that hold more than what is shown.

    def _save_animation(self, kind: str) -> None:
        path = self._path_to_save(self._title_of_animation(), kind)
        if path is None:
            return
        player, self._path = self._window.player, path
        stretch = Stretch.up_to(player.minute, player.calm_minute)
        self.bar.show_progress(self.tr("Painting the animation"), 0.0)
        self.animator.start(self._stage(), stretch, kind)

    def _stage(self) -> Stage:
        """Something out of sight to paint the animation from; its lines grow with the night."""
        nights = replace(self._nights, rest_shown=False)
        if self._menu.subject == "prices":
            theme = self._theme.at_scale(self._window.text_scale.wished)
            page = PricePage(nights, theme, FILM_SIZE)
            page.take_after(self._window.parts.prices)
            return page
        choice = "light" if self._menu.light else self._window.theme_choice
        sheet = Sheet(nights, choice, self._window.text_scale.wished, FILM_SIZE)
        sheet.take_after(self._window)
        return sheet

    def _title_of_animation(self) -> str:
        """What the dialog says: also why a view that is open is not what will be painted."""
        shown = self._window.parts.stage.current
        if self._menu.subject == "prices" or shown.moves:
            return self.tr("Save animation")
        return self.tr(
            "Save animation of the order book, for this stays the same all night: {view}"
        ).format(view=shown.accessibleName())

    def _save_handout(self) -> None:
        path = self._path_to_save(self.tr("Save handout"), "pdf")
        if path is not None:
            content = handout(self._nights, self._window.player.minute)
            self._save(path, lambda unfinished: unfinished.write_bytes(content))

    def _save_table(self) -> None:
        path = self._path_to_save(self.tr("Save table"), "csv")
        if path is not None:
            live = self._nights.live
            self._save(path, lambda unfinished: write_csv(live, unfinished, VERSION))

    def _save_film(self, content: bytes) -> None:
        self._save(self._path, lambda unfinished: unfinished.write_bytes(content))

    # Writing.

    def _path_to_save(self, title: str, kind: str) -> Path | None:
        """The path the user chose, with the right end to its name; or None."""
        chosen = self._asker.path_to_save(title, kind)
        if not chosen:
            return None
        path = Path(chosen)
        ends = path.suffix.lower() == f".{kind}"
        return path if ends else path.with_name(f"{path.name}.{kind}")

    def _save(self, path: Path, write: Callable[[Path], object]) -> None:
        self.bar.show_done(self.tr("Saving {name}").format(name=path.name))
        self.saver.save(path, write)

    def _say_saved(self, path: Path) -> None:
        self.bar.show_done(self.tr("Saved to {path}").format(path=path))

    def _fail(self, path: Path, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            self.bar.show_done(self.tr("Cancelled: nothing was saved."))
            return
        if not isinstance(error, OSError):
            tell(error)
        why = reason(error) or type(error).__name__
        sentence = refusal("cannot_save", file=as_written(path.name), reason=why)
        self.bar.show_failure(sentence)

    def _show_progress(self, share: float) -> None:
        words = self.tr("Painting the animation") if share < 1 else self.tr("Writing the animation")
        self.bar.show_progress(words, share)

    # The window.

    @property
    def _nights(self) -> Nights:
        nights = self._window.player.nights
        assert nights is not None, "a window always has nights"
        return replace(nights, previous=None)

    @property
    def _theme(self) -> Theme:
        theme = self._window.theme
        return LIGHT.at_scale(theme.scale) if self._menu.light else theme

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent):
            path = _scenario_in(event)
            if path is not None:
                event.setDropAction(Qt.DropAction.CopyAction)  # the file stays where it is
                event.accept()
                if event.type() == QEvent.Type.Drop:
                    self.opening.open_scenario(path)
                return True
        elif event.type() == QEvent.Type.StyleChange:
            self.bar.set_theme(self._window.theme)
            self.opening.code.set_theme(self._window.theme)
        elif event.type() == QEvent.Type.Close:
            self.close()
        return False

    def close(self) -> None:
        """End what is under way."""
        self.animator.close()
        self.saver.close()


def _scenario_in(event: QDropEvent) -> Path | None:
    """The one scenario file that is being dragged; None if it is something else."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() == ".json" else None
