"""A talk is a value: question, play, truth, whatever it is made from."""

import pytest

from engine import Parameters
from engine.expression import Worlds
from engine.night import NIGHT
from gui.files.presets import presets
from gui.files.scenario_file import Scenario, write_scenario
from gui.learn.lesson import Choice
from gui.learn.lesson_file import lessons
from gui.learn.lesson_words import names_in
from gui.learn.page_facts import page_facts
from gui.present.step_words import answer_words, audience_text, speaker_notes
from gui.present.talk import Talk, lesson_talk, named_talk, preset_talk, scenario_talk


def test_a_file_without_a_name_is_called_as_the_file_is(tmp_path):
    write_scenario(tmp_path / "with half the loops.json", Scenario(Parameters(loop_depth=2.5)))
    steps = named_talk([str(tmp_path / "with half the loops.json")]).steps
    assert {step.title for step in steps} == {"with half the loops"}


def test_presets_come_in_order_each_with_question_play_and_truth():
    talk = preset_talk()
    assert [step.kind for step in talk.steps] == ["question", "play", "truth"] * len(presets())
    assert [step.title for step in talk.steps[::3]] == [preset.name for preset in presets()]
    assert [step.text for step in talk.steps[::3]] == [preset.question for preset in presets()]
    assert [step.parameters for step in talk.steps[::3]] == [p.parameters for p in presets()]


def test_own_settings_are_presented_before_the_presets():
    own = Parameters(loop_depth=7)
    talk = preset_talk(own)
    assert talk.steps[0].parameters == own
    assert len(talk.steps) == 3 * (1 + len(presets()))
    assert talk.step_showing(own) == 0
    assert talk.step_showing(presets()[2].parameters) == 9


def test_a_question_shows_nothing_of_what_comes_and_play_ends_where_the_truth_begins():
    for talk in (preset_talk(), *map(lesson_talk, lessons())):
        for step, after in zip(talk.steps, talk.steps[1:], strict=False):
            assert 0 <= step.moment <= step.until <= NIGHT
            if step.kind == "question":
                assert step.until == step.moment
            if step.plays and after.page is not None and after.page.moment is None:
                assert after.moment == step.until


def test_a_saved_moment_is_where_the_play_ends(tmp_path):
    path = tmp_path / "mine.json"
    write_scenario(path, Scenario(Parameters(loop_depth=2), minute=44.0, name="Mine"))
    steps = named_talk([str(path), "calm day"]).steps
    assert [(step.moment, step.until) for step in steps[:3]] == [(20, 20), (20, 44), (44, NIGHT)]
    assert [steps[0].title, steps[3].title] == ["Mine", "Calm day"]


def test_what_is_neither_preset_nor_file_nor_code_is_refused_in_a_sentence():
    with pytest.raises(ValueError, match="no such thing"):
        named_talk(["no such thing"])


def test_a_talk_has_a_step():
    with pytest.raises(ValueError, match="at least one step"):
        Talk(())
    with pytest.raises(ValueError, match="at least one step"):
        scenario_talk([])


@pytest.mark.parametrize("lesson", lessons(), ids=lambda lesson: str(lesson.number))
def test_every_question_of_a_lesson_is_answered_with_what_the_engine_says(lesson):
    talk, worlds = lesson_talk(lesson), Worlds()
    asked = [step for step in talk.steps if step.kind == "question"]
    answered = []
    for step in talk.steps:
        facts = page_facts(step.page, step.compared, worlds)
        if step.kind != "play":
            assert audience_text(step, facts, None) or step.kind == "truth"
        assert names_in(audience_text(step, facts, None)) == set()
        assert speaker_notes(step, facts, None)
        words = answer_words(step, lesson.number, facts)
        if step.kind == "truth":
            answered.append(step.compared or step.page)
            ask = answered[-1].ask
            offered = next(s.options for s in asked if s.page == answered[-1])
            assert not isinstance(ask, Choice) or words in offered
        else:
            assert words == ""
    assert [page.key for page in answered] == [step.page.key for step in asked]


def test_figures_wait_until_they_are_known(default_nights):
    truth = preset_talk().steps[2]
    assert audience_text(truth, None, None) == ""
    fall = 1 - default_nights.live.prices[:, 4].min()
    assert f"WBETH \u2212{100 * fall:.0f}" in audience_text(truth, None, default_nights)
