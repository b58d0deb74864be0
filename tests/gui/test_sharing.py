"""What the Share menu wishes for is done: each file decoded, each failure said in a sentence."""

import os
import warnings
from io import BytesIO
from xml.etree import ElementTree

import pytest
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine import Parameters
from gui.controls.share_menu import SHARE
from gui.files.scenario_file import Scenario, read_scenario, write_scenario
from gui.files.short_code import encode
from gui.mode import Mode
from gui.sharing import FILM_SIZE, Sharing
from gui.window import Window

OTHER = Parameters(loop_depth=3, shock=0.1)


class Answers:
    """Answers what a dialog would ask."""

    def __init__(self):
        self.path = self.title = ""

    def path_to_save(self, title, kind):
        self.title = title
        return str(self.path)

    def path_to_open(self, title, kind):
        return str(self.path)


@pytest.fixture
def answers():
    return Answers()


@pytest.fixture
def window(qtbot, default_nights):
    window = Window(theme="dark", nights=default_nights)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    window.set_minute(26)
    yield window
    window.close()


@pytest.fixture
def sharing(window, answers):
    return Sharing(window, answers)


@pytest.fixture
def take(sharing, answers, qtbot):
    """Save something to a path and wait for the sentence at the end."""

    def taken(wish, path):
        answers.path = path
        sharing.do(wish)

        def ended():
            words = sharing.bar.words.accessibleName()
            return words.startswith(("Saved to", "Cancelled")) or "cannot be" in words

        qtbot.waitUntil(ended, timeout=30_000)
        return sharing.bar.words.accessibleName()

    return taken


@pytest.mark.parametrize(("wish", "times"), [("save_png", 1), ("save_png_2", 2), ("save_png_4", 4)])
def test_a_picture_is_the_window_in_light(take, window, tmp_path, wish, times):
    path = tmp_path / "a.png"
    assert take(wish, path) == f"Saved to {path}"
    picture = QImage(str(path))
    assert picture.size() == window.parts.page.size() * times
    assert picture.pixelColor(2, 2).name() == "#f3f4f6"
    assert window.theme.name == "dark"
    assert os.listdir(tmp_path) == ["a.png"]


def test_the_ground_is_the_windows_where_light_is_not_wished(take, sharing, window, tmp_path):
    window.parts.top_bar.share.rows["light"].setChecked(False)
    take("save_png", tmp_path / "a.png")
    assert QImage(str(tmp_path / "a.png")).pixelColor(2, 2).name() == "#0d0f13"


def test_the_prices_alone_are_a_picture_too(take, window, tmp_path):
    window.parts.top_bar.share.rows["prices"].setChecked(True)
    take("save_svg", tmp_path / "a.svg")
    root = ElementTree.parse(tmp_path / "a.svg").getroot()
    assert root.get("viewBox") == "0 0 1280 680"
    texts = [text.text for text in root.iter("{http://www.w3.org/2000/svg}text")]
    assert "Prices since 20:50 UTC" in texts
    assert "Loop depth" not in texts


def test_a_name_without_its_end_gets_it(take, tmp_path):
    assert take("save_svg", tmp_path / "a.b") == f"Saved to {tmp_path / 'a.b.svg'}"


@pytest.mark.parametrize("kind", ["gif", "webp"])
def test_an_animation_runs_from_the_calm_to_the_moment(take, window, tmp_path, kind):
    path = tmp_path / f"a.{kind}"
    assert take(f"save_{kind}", path) == f"Saved to {path}"
    with Image.open(path) as picture:
        assert (picture.n_frames, picture.size) == (13, FILM_SIZE.toTuple())
    assert window.player.minute == 26
    assert window.theme.name == "dark"


def front(sheet, minute):
    """What a sheet shows below its prices at a minute."""
    sheet.set_minute(minute)
    return sheet.parts.stage.current.grab().toImage()


@pytest.mark.parametrize("key", ["order_book", "why", "survivors"])
def test_an_animation_is_of_the_view_that_is_open(sharing, answers, window, key):
    window.parts.stage.turn_to(window.parts.stage.keys.index(key), again=True)
    window.parts.tower.set_family(0)
    sharing.do("save_gif")
    assert answers.title == "Save animation"
    sheet = sharing._stage()
    assert sheet.parts.stage.number == window.parts.stage.number
    assert sheet.parts.tower.family == sheet.parts.leverage_bar.family == 0
    assert front(sheet, 24) != front(sheet, 40)
    sheet.close()


@pytest.mark.parametrize("key", ["cliff_map", "blame", "claims", "runs", "history"])
def test_a_view_that_stands_still_gives_way_to_the_order_book_and_the_dialog_says_why(
    sharing, answers, window, key
):
    window.parts.stage.turn_to(window.parts.stage.keys.index(key), again=True)
    sharing.do("save_gif")
    assert answers.title.startswith("Save animation of the order book, for this stays the same")
    assert answers.title.endswith(window.parts.stage.current.accessibleName())
    sheet = sharing._stage()
    assert sheet.parts.stage.current is sheet.parts.order_book
    sheet.close()


def test_what_a_lesson_veils_is_veiled_in_an_animation_too(sharing, window):
    window.parts.tower.set_introduced(False)
    sheet = sharing._stage()
    assert not sheet.parts.tower.introduced
    assert sheet.parts.dial.introduced
    sheet.close()
    window.parts.tower.set_introduced(True)


def test_the_window_goes_on_while_an_animation_is_painted(
    sharing, answers, window, qtbot, tmp_path
):
    answers.path = tmp_path / "a.gif"
    window.set_minute(60)
    with qtbot.waitSignal(sharing.animator.progressed, timeout=30_000):
        sharing.do("save_gif")
    focus, seen = window.focusWidget(), []
    window.player.moment_changed.connect(seen.append)
    window.set_minute(21)
    window.toggle_play()
    qtbot.waitUntil(lambda: len(seen) > 10, timeout=30_000)
    assert sharing.animator.busy
    assert all(minute < 30 for minute in seen)
    assert window.focusWidget() is focus
    window.toggle_play()
    sharing.bar.button.click()


def test_cancelled_it_leaves_nothing_and_says_so(sharing, answers, qtbot, tmp_path):
    answers.path = tmp_path / "a.webp"
    with qtbot.waitSignal(sharing.animator.progressed, timeout=30_000):
        sharing.do("save_webp")
    assert sharing.bar.button.text() == "Cancel"
    sharing.bar.button.click()
    assert sharing.bar.words.accessibleName() == "Cancelled: nothing was saved."
    qtbot.wait(200)
    assert os.listdir(tmp_path) == []


def test_a_handout_is_a_page(take, tmp_path):
    take("save_handout", tmp_path / "a.pdf")
    assert len(PdfReader(BytesIO((tmp_path / "a.pdf").read_bytes())).pages) == 1


def test_a_table_holds_the_run(take, window, tmp_path):
    take("save_table", tmp_path / "a.csv")
    lines = (tmp_path / "a.csv").read_text().splitlines()
    rows = [line for line in lines if not line.startswith("#")][1:]
    assert len(rows) == len(window.player.nights.live.minutes)


@pytest.mark.parametrize(
    "wish", ["save_png", "save_svg", "save_gif", "save_handout", "save_table", "save_scenario"]
)
def test_a_folder_that_is_gone_gets_a_sentence(take, tmp_path, wish):
    sentence = take(wish, tmp_path / "gone" / "a.x")
    assert "cannot be saved: the folder" in sentence
    assert sentence.endswith("gone does not exist.")
    assert os.listdir(tmp_path) == []


def test_a_folder_in_the_place_of_the_file_gets_a_sentence(take, tmp_path):
    (tmp_path / "a.svg").mkdir()
    assert "is not a file" in take("save_svg", tmp_path / "a.svg")
    assert os.listdir(tmp_path) == ["a.svg"]


def test_a_failure_stays_until_it_is_dismissed(take, sharing, tmp_path):
    take("save_svg", tmp_path / "gone" / "a.svg")
    assert not sharing.bar._leaving.isActive()
    sharing.bar.button.click()
    assert not sharing.bar.isVisible()


def test_a_dialog_that_is_closed_changes_nothing(sharing, answers, window):
    for entry in SHARE:
        if entry.wish.startswith(("save", "open")):
            sharing.do(entry.wish)
    assert not sharing.bar.isVisible()
    assert window.history.parameters == Parameters()


def test_every_row_of_the_menu_is_followed(sharing):
    assert {entry.wish for entry in SHARE if entry.wish} == set(sharing._wishes)


def test_the_menu_wishes_and_the_code_is_on_the_clipboard(sharing, window):
    window.parts.top_bar.share.rows["copy_code"].trigger()
    assert QGuiApplication.clipboard().text() == encode(Parameters())


def test_a_code_that_cannot_be_gets_its_sentence(sharing, window):
    window.choose(Parameters(loop_depth=3.217))
    sharing.do("copy_code")
    assert "A code cannot hold" in sharing.bar.words.accessibleName()


def test_the_picture_on_the_clipboard_is_twice_as_large(sharing, window):
    sharing.do("copy_figure")
    assert QGuiApplication.clipboard().image().size() == window.parts.page.size() * 2


def enter(sharing, code):
    """Type a code over what stands in the field, and press Enter."""
    field = sharing.opening.code.field
    field.selectAll()
    QTest.keyClicks(field, code)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_typed_code_is_gone_to_and_can_be_undone(sharing, window):
    QGuiApplication.clipboard().setText(encode(OTHER))
    window.parts.top_bar.share.rows["open_code"].trigger()
    code = sharing.opening.code
    assert code.isVisible()
    assert QApplication.activeModalWidget() is None
    assert code.field.text() == encode(OTHER)
    enter(sharing, encode(OTHER).lower())
    assert window.history.parameters == OTHER
    assert not code.isVisible()
    window.undo()
    assert window.history.parameters == Parameters()


def test_the_button_opens_what_the_clipboard_held(sharing, window):
    QGuiApplication.clipboard().setText(encode(OTHER))
    sharing.do("open_code")
    QTest.mouseClick(sharing.opening.code.button, Qt.MouseButton.LeftButton)
    assert window.history.parameters == OTHER


def test_a_mistyped_code_is_refused_beside_the_field_and_can_be_mended(sharing, window):
    sharing.do("open_code")
    code = sharing.opening.code
    enter(sharing, "HL1-0000")
    assert "16 letters and digits" in code.refusal.text()
    assert code.refusal.isVisible()
    assert not sharing.bar.isVisible()
    assert window.history.parameters == Parameters()
    assert window.parts.page.rect().contains(code.geometry())
    assert code.rect().contains(code.refusal.geometry())
    assert code.refusal.height() >= code.refusal.heightForWidth(code.refusal.width())
    enter(sharing, encode(OTHER))
    assert window.history.parameters == OTHER


def test_what_is_typed_is_no_command_and_the_night_plays_on(sharing, window):
    window.toggle_play()
    sharing.do("open_code")
    QTest.keyClicks(sharing.opening.code.field, "r s")
    assert window.player.playing
    assert sharing.opening.code.field.text() == "r s"


@pytest.mark.parametrize("way", ["escape", "click elsewhere", "another wish", "present"])
def test_the_field_goes_away_and_changes_nothing(sharing, window, way):
    sharing.do("open_code")
    code = sharing.opening.code
    if way == "escape":
        QTest.keyClick(code.field, Qt.Key.Key_Escape)
    elif way == "click elsewhere":
        QTest.mouseClick(window.parts.timeline, Qt.MouseButton.LeftButton)
    elif way == "another wish":
        sharing.do("copy_code")
    else:
        window.start_present()
    assert not code.isVisible()
    assert window.history.parameters == Parameters()


def test_what_was_saved_opens_as_it_was(take, sharing, answers, window, tmp_path):
    take("save_scenario", tmp_path / "a.json")
    assert read_scenario(tmp_path / "a.json") == Scenario(Parameters(), 26.0)
    write_scenario(tmp_path / "b.json", Scenario(OTHER, 45.0))
    answers.path = tmp_path / "b.json"
    sharing.do("open_scenario")
    assert (window.history.parameters, window.player.minute) == (OTHER, 45)
    window.undo()
    assert window.history.parameters == Parameters()


MOVE_OR_COPY = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction


def drop(window, path):
    """Drag a file over the window and, if it is welcome, let go; whether it was taken.

    It is never taken away from where it lies.
    """
    held, place = QMimeData(), QPoint(100, 100)
    held.setUrls([QUrl.fromLocalFile(str(path))])
    hand = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with warnings.catch_warnings():  # PySide6 6.12 has no other way to make one, and warns of it
        warnings.simplefilter("ignore", DeprecationWarning)
        over = QDragEnterEvent(place, MOVE_OR_COPY, held, *hand)
    over.setDropAction(Qt.DropAction.MoveAction)
    over.ignore()
    QApplication.sendEvent(window, over)
    if over.isAccepted():
        let_go = QDropEvent(place, MOVE_OR_COPY, held, *hand)
        let_go.setDropAction(Qt.DropAction.MoveAction)
        QApplication.sendEvent(window, let_go)
        assert let_go.dropAction() == over.dropAction() == Qt.DropAction.CopyAction
    return over.isAccepted()


def test_a_scenario_dropped_on_the_window_opens(sharing, window, tmp_path):
    write_scenario(tmp_path / "b.json", Scenario(OTHER))
    assert drop(window, tmp_path / "b.json")
    assert window.history.parameters == OTHER


def test_a_scenario_opened_in_learn_leaves_the_lesson_as_it_is(sharing, window, tmp_path):
    write_scenario(tmp_path / "b.json", Scenario(OTHER, 45.0))
    window.open_lesson(2)
    lesson = window.history.parameters
    sharing.opening.open_scenario(tmp_path / "b.json")
    assert (window.mode, window.history.parameters) == (Mode.EXPLORE, OTHER)
    assert window.player.minute == 45
    window.set_mode(Mode.LEARN)
    assert window.history.parameters == lesson


def test_what_is_dropped_and_cannot_be_opened_is_named(sharing, window, tmp_path):
    (tmp_path / "b.json").write_text("{")
    assert drop(window, tmp_path / "b.json")
    assert '"b.json" cannot be opened' in sharing.bar.words.accessibleName()
    assert not drop(window, tmp_path / "b.txt")
    assert window.history.parameters == Parameters()


def test_the_bar_stays_inside_a_small_window_and_covers_nothing(sharing, window):
    window.resize(960, 600)
    sharing.bar.show_failure("A long sentence. " * 30)
    page = window.parts.page
    assert page.rect().contains(sharing.bar.geometry())
    assert "\u2026" in sharing.bar.words.text()
    timeline = window.parts.timeline
    foot = timeline.mapTo(page, timeline.rect().bottomLeft()).y()
    assert sharing.bar.y() > foot
    assert sharing.bar.height() >= sharing.bar.button.sizeHint().height() - 2


def test_the_bar_is_in_no_picture(sharing, window, take, tmp_path):
    take("save_png", tmp_path / "a.png")
    sharing.bar.hide()
    take("save_png", tmp_path / "b.png")
    sharing.bar.show_failure("Something")
    take("save_png", tmp_path / "c.png")
    assert QImage(str(tmp_path / "b.png")) == QImage(str(tmp_path / "c.png"))
    assert QSize(1280, 720) == window.size()


def test_what_the_last_line_says_of_the_moment_is_in_no_picture(window, take, tmp_path):
    window.parts.show_notice("")
    take("save_png", tmp_path / "a.png")
    window.parts.show_notice("Something of the moment")
    take("save_png", tmp_path / "b.png")
    assert QImage(str(tmp_path / "a.png")) == QImage(str(tmp_path / "b.png"))
    assert window.parts.notice == "Something of the moment"
