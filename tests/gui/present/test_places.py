"""Where audience and console stand, for the screens there are."""

from PySide6.QtCore import QRect

from gui.present.places import rehearsal, shared_out

LAPTOP, PROJECTOR = "laptop", "projector"


def test_the_audience_gets_the_second_screen_and_the_speaker_the_laptop():
    assert shared_out([LAPTOP, PROJECTOR], LAPTOP, swapped=False) == (PROJECTOR, LAPTOP)
    assert shared_out([PROJECTOR, LAPTOP], LAPTOP, swapped=False) == (PROJECTOR, LAPTOP)


def test_screens_can_be_swapped():
    assert shared_out([LAPTOP, PROJECTOR], LAPTOP, swapped=True) == (LAPTOP, PROJECTOR)


def test_a_single_screen_is_the_audiences_however_they_were_swapped():
    for swapped in (False, True):
        assert shared_out([LAPTOP], LAPTOP, swapped) == (LAPTOP, None)


def test_in_a_rehearsal_notes_stand_beside_an_audience_of_the_screens_proportions():
    for room in (QRect(0, 0, 1920, 1080), QRect(1280, 24, 1366, 744)):
        places = rehearsal(room)
        assert room.contains(places.audience)
        assert room.contains(places.console)
        assert not places.audience.intersects(places.console)
        assert places.audience.width() == round(0.7 * room.width())
        shapes = [one.width() / one.height() for one in (room, places.audience)]
        assert abs(shapes[0] - shapes[1]) < 0.01


def test_notes_that_need_more_room_take_it_from_the_audience():
    room = QRect(0, 0, 1280, 720)
    places = rehearsal(room, 400)
    assert (places.audience.size().toTuple(), places.console.width()) == ((880, 495), 400)
    assert places.audience.right() + 1 == places.console.left()
    assert places.console.right() == room.right()
