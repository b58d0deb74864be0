"""What differs between two settings is named, with both values and their unit."""

import dataclasses

import pytest
from hypothesis import given

from engine import Parameters
from engine.parameters import CUTS
from gui.files.presets import presets
from gui.words.changes_in_words import Change, caption, changes
from tests.engine.strategies import examples, worlds

NIGHT = Parameters()
SHALLOW = NIGHT.changed(loop_depth=4)
THINNER = (45.0, 35.0, 10.5, 32.0, 0.1, 0.24, 9.2)


def test_one_setting_is_told_by_both_values():
    assert caption(NIGHT, SHALLOW) == "Loop depth: 5 loops \u2192 4 loops"
    assert caption(SHALLOW.changed(shock=0.1), SHALLOW.changed(shock=0.12)) == (
        "Size of the shock: 0.1 \u2192 0.12"
    )


def test_several_settings_are_counted_and_named():
    assert caption(NIGHT, SHALLOW.changed(shock=0.1, insurance_fund=1)) == (
        "3 settings changed: Loop depth, Size of the shock, Insurance fund"
    )


@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.name)
def test_a_preset_is_told_by_its_name(preset):
    assert caption(SHALLOW, preset.parameters) == f"Preset: {preset.name}"


def test_a_setting_with_parts_names_the_part_and_counts_once():
    thinner = NIGHT.changed(depth=THINNER)
    assert changes(NIGHT, thinner) == (
        Change("Depth", "Depth, WBETH", "0.21 USD bn", "0.1 USD bn"),
    )
    assert caption(NIGHT, thinner) == "Depth, WBETH: 0.21 USD bn \u2192 0.1 USD bn"
    assert caption(NIGHT, NIGHT.changed(depth=(1.0,) * 7)) == "Depth changed"


@pytest.mark.parametrize("cut", CUTS)
def test_a_cut_link_is_a_change_too(cut):
    (change,) = changes(NIGHT, NIGHT.changed(cuts=frozenset({cut})))
    assert (change.old, change.new) == ("on", "cut")
    (back,) = changes(NIGHT.changed(cuts=frozenset({cut})), NIGHT)
    assert (back.name, back.old, back.new) == (change.name, "cut", "on")


def test_nothing_differs_from_itself():
    assert changes(SHALLOW, SHALLOW) == ()


@examples(30)
@given(worlds(), worlds())
def test_every_field_that_differs_is_named_and_no_other(one, other):
    differing = {
        entry.name
        for entry in dataclasses.fields(Parameters)
        if getattr(one, entry.name) != getattr(other, entry.name)
    }
    about = Parameters.declarations()
    labels = {about[name].label for name in differing - {"cuts"}}
    named = {change.setting for change in changes(one, other)}
    assert labels == {name for name in named if not name.startswith("Link ")}
    assert len({n for n in named if n.startswith("Link ")}) == len(one.cuts ^ other.cuts)
