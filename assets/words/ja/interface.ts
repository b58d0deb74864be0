<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step of the night back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step of the night on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start of the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end of the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the event before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow at events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow down near events, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the night as it was, before the shock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the ring of causes; there, cut the link in focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliff map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cliff map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the view in front shows, as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with the first option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with the second option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with the third option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with the fourth option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at its usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, projector, or as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has the focus, explained; glossary, model, sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present what is on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asker</name>
    <message>
        <source>PNG pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIF animations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebP animations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AxesInWords</name>
    <message>
        <source>{label} of {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 in {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlameView</name>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amplification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shock happens in any case: what made it worse?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shock is one of the causes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be computed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running {count} nights, one for every set of causes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without any, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together, points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all, %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlameWords</name>
    <message>
        <source>{token} to {coin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;{least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asset} fell {whole} below {coin} at worst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asset} never fell below {coin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asset} fell {whole} at worst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asset} did not fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These causes add nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These causes soften it by {added} points, from {none}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These causes add all of it, {added} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These causes add {added} points to the {none} without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These causes add {added} points to the {none} of the shock alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left of zero, what softens the fall: {causes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cause} {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In points: {shares}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cause}: {points} points of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without any of these causes it would have been {none}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cause}: {share} points is its effect averaged over every order in which the causes can come together (its Shapley value). Switched off alone it spares {spared}. {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off one at a time, the causes change the fall by {sum} points together; all at once, by {added}: they work against each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching any one of them off changes nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one cause matters here: {cause}. Both ways of counting agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching any one off spares {each} points. The {count} together make {sum} points, of only {added}: every link is needed, so each takes nearly all the blame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off one at a time, the causes spare {sum} points together, of only {added}: what several do only together is counted for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off one at a time, the causes spare {sum} points together, and that is all there is: here they act side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off one at a time, the causes spare only {sum} points together, of {added}: where one is gone, another does its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching off any one alone spares nothing, though together they add {added} points: each stands in for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesInWords</name>
    <message>
        <source>Preset: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {old} → {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} settings changed: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link “{link}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takeover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forced sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hole in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens priced by their own book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makers leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>venue overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto-deleveraging</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>{number}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The essay claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a test would need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources on the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model can show that a cause suffices, not that it was so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs both nights of this experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the changed night, with all its settings, in the whole window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimRow</name>
    <message>
        <source>Claim {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimsView</name>
    <message>
        <source>Claim {number}, not run yet: {claim}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number}, {verdict}: {sentence} {tally}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agrees} agree, {disagrees} disagree, {cannot_test} not testable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop ({done} of {all})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments start from: {settings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from your settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the settings of the night</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliffMap</name>
    <message>
        <source>Cliff map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is being computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map could not be computed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConceptCheckPanel</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight questions, after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight questions, before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. The same questions wait for you after the lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {all} as the model says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} Before it was {before}: you learned {gain} of what was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Step {number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker&apos;s console - Hidden Leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before (PageUp, Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step (PageDown, Right, Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audience sees nothing (B or .)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two screens (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the talk (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In front</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurvePrediction</name>
    <message>
        <source>Draw the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move a point along the clock and up or down; Enter answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the price here, to the right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Design</name>
    <message>
        <source>Loan per dollar of LST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemption value in the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes that makers may pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all traders served at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a fall of {drop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The night itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse news: 12 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makers cut off for 20 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} {shock}: {lost} below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs {bill} of {budget}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs {bill} of {budget}, {halts} of it for minutes halted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens hold, but the budget does not pay for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens do not hold in every shock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds in the shocks you know. One is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It survives all {shocks} shocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure}: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Links switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: {value} (on the night itself {usual})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndLabels</name>
    <message>
        <source>twin {change}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeBuilder</name>
    <message>
        <source>Build the exchange that survives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep WBETH and BNSOL within 5 % of their coins and USDe within 10 % of its dollar, in three shocks. You know two of them. Costs are invented for this game: nobody publishes real ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points spent, before anything halts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cost} of {budget} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cheapest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settled} of {designs} designs looked at; none survives so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cheapest so far costs {bill}: {design}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cheapest that survives costs {bill}: {design}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguredPage</name>
    <message>
        <source>Some figures could not be computed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>{setting}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} of {asset}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowedTable</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be seen here comes later in the lessons.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks the part of the window this term belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {all} terms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Figure at {time} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} · figure at {time} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings are those of the night itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from the night itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further settings: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The twin is the same night without hidden leverage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stylised model: not a forecast, not advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asset}, worst fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} below {coin}, at worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold by force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by auto-deleveraging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own money lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Highlight</name>
    <message>
        <source>Mark around the place of a term</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{comparison} {name}: {story}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnMode</name>
    <message>
        <source>First your guess: answer, or skip. Then the night plays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight short lessons. Each asks what you expect before it shows what happens; what surprises you teaches most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you think now? Eight questions before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the exchange that survives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eight questions again, after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min · {aim}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} of {pages} · {aim}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Page {page} of {pages}: {title}. {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson {number} · {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And elsewhere?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeverageBar</name>
    <message>
        <source>Leverage, shown and hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage that its screens show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage that it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own money left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own money that a {fall} fall costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net yield a year, at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows {leverage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {leverage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this group has own money left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account shows {shown}. It is {true}: a {fall} fall of what it holds costs all of its own money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account shows {shown}. It is {true}: a {fall} fall of what it holds costs {cost} of its own money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account shows what it is, {true}: a {fall} fall of what it holds costs {cost} of its own money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do it? {yearly} a year on own money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It earns {yearly} a year on own money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage of {asset} owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage of {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Price falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collateral short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hole in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makers leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price falls → collateral short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collateral short → takeover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takeover → forced sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forced sale → hole in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hole in the book → price falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token discount → collateral short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makers leave → hole in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>venue overloaded → takeover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takeover → ADL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of bids pulled, at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asset}, at the price that counts as collateral, fell by {amount} within the last minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price that counts as collateral fell within the last minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The venue took over {amount} within the last minute: its owners&apos; collateral no longer covered what they owe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The venue took nobody over within the last minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The venue sold {amount} of what it had taken over within the last minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The venue sold nothing within the last minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales pushed {asset} down by {amount} within the last minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale moved a price within the last minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asset} stands {amount} lower for the hole that sales left in its book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book has a hole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asset} trades {amount} below what redeeming it gives. As collateral it counts {counted} less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WBETH, BNSOL and USDe trade at what redeeming them gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makers have pulled {amount} of bids, counted down to 63 % below the price: each sale digs deeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market makers quote all their bids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of margin that traders wished to add did not get through within the last minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All margin that traders wished to add within the last minute got through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of winning positions were closed by force within the last minute: the insurance fund could not pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No winning position was closed by force within the last minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ends}: {carries} {cut}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is cut. {without} Click to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to cut it. What that means: {without}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be cut: collateral is worth its price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be cut: the hole in the book is the fall of the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing flows through the ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most money now: {link}, {amount} in the last minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a link to cut it and see the night without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut: {link}. Click it to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut: {one}, and {other}. Click one to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} links are cut. Click one to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asset} falls {fall} at worst, as it does uncut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far {asset} fell {fall} at worst, as it did uncut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asset} falls {fall} at worst; uncut, {uncut}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far {asset} fell {fall} at worst; uncut, {uncut}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapChoices</name>
    <message>
        <source>What the colours show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting upwards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>You are at {x}, {y}: {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible: the most careful looper cannot take more than the most daring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{x}, {y}: {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge is near {x}, or {y}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge is near {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} nights, sharpening the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} nights, {share} of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of {measure} over {x} and {y}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{y} ↓ {x} →</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureRow</name>
    <message>
        <source>{cost} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid by the minute halted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuresInWords</name>
    <message>
        <source>{asset} stays with {peg}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain 1: a fall feeds itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asset} {figure} off its coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asset} {figure} off its dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens against what they stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When prices were lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asset} {figure} below {peg}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asset} falls {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asset} is lowest at {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} sold by force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} closed by auto-deleveraging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} of bad debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} of own money lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} left in the insurance fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the spiral gain reaches {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>altcoin longs of {figure} and more wiped out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no altcoin long wiped out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst discount of WBETH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst discount of BNSOL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst discount of USDe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst fall of BTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst fall of ETH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst fall of SOL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst fall of ALT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst fall of WBETH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst fall of BNSOL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst fall of USDe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-deleveraging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own money lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance fund left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest spiral gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most careful ALT long lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the low of BTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the low of ETH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the low of SOL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the low of ALT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the low of WBETH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the low of BNSOL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the low of USDe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>How the model works</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What led to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Your guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guess must lie between {low} and {high}; got “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionButton</name>
    <message>
        <source>{option}: so says the model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderBookView</name>
    <message>
        <source>{asset} trades at {price} of its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bids left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved it before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody bids above {price}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bids down to {price}: {now} at start prices; with all makers there, {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset in focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All bids are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selling {sale} of {asset} (at start prices) moves it by {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of the bids are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selling {sale} of {asset} (at start prices) now moves it by {now}; before, by {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold by force in {seconds} s: {amount}, a fall of {fall}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hole {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what makers pulled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold by force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} in {seconds} s: {fall}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeInWords</name>
    <message>
        <source>{number} pts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} below {coin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-deleveraged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own money lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest spiral gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALT wiped out from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterPanel</name>
    <message>
        <source>Shock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the night from two minutes before the news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixes: what could have helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parity with ETH</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>Back to default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: back to default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterSlider</name>
    <message>
        <source>{value}. {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>{number} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro shock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collateral ratios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perpetuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market makers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the borrowed USDT is turned into USDe, pledged and borrowed against again. 0 is no loop at all; a fraction is a last loop done in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3.5x on loans and 5x on margin were common (benmo.eth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LST collateral ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dollars lent per dollar of WBETH or BNSOL pledged. At parity a liquid staking token borrows as much as the coin it stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans of 78 % at the start (4E Labs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market maker withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of their quotes that market makers pull once they leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate; one altcoin&apos;s 1 % depth fell by 98 % (YQ / Coinwatch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the shock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall of BTC&apos;s fair value on the news alone. The other coins fall by their beta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate, fitted to the public lows of the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shock begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the news hits, in minutes after 20:50 UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steep leg from 21:12 UTC; the slow drift before it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shock lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long fair value takes to fall all the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly fair value answers the shock: the exponent on (1 - shock).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coin collateral ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dollars lent per dollar of BTC, ETH or SOL pledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altcoin collateral ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dollars lent per dollar of altcoins pledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USDe collateral ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dollars lent per dollar of USDe pledged: how much of a loop the next one keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coin and LST threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of native coins and liquid staking tokens in the margin test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans liquidated at 91 % (4E Labs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altcoin threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of altcoins in the margin test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USDe threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of USDe in the margin test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most careful looper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the loan on offer that the most careful looper takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most daring looper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the loan on offer that the most daring looper takes; at least the most careful one&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own money in loops from BTC, WBETH and BNSOL, and in one-step loans on dormant altcoins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD bn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop capital, scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies all four loop capitals: how many people did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice of this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perpetual capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own money in long perpetuals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible leverage of the median dollar in perpetuals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage dispersion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of log leverage across perpetuals; 0 gives everybody the median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USDe in margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of perpetual margin held as USDe instead of cash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bids per unit of log-price before anyone leaves: 100 times the usual 1 % depth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate, fitted to the public lows; least certain for the three small books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makers&apos; share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the depth quoted by market makers: what can leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refill time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in which a hole in the book closes by 63 %; larger is slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makers&apos; trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makers leave when any price fell by more than this within their window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makers&apos; window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stretch over which makers and the breaker measure a fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time constant with which makers pull their quotes; larger is slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time constant with which makers come back; larger is slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an API failure throws the makers out, in minutes after 20:50 UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The essay gives two readings of why they left: risk controls or a failing API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long the makers are thrown out, whatever prices do. 0: no outage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan liquidation time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time constant with which the venue sells off seized loans; larger is slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate; about an hour from takeover to the end, says the essay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perpetual liquidation time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time constant with which the venue sells off seized perpetuals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays what liquidations leave unpaid; when it is short, winners are closed (ADL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate; the largest venue&apos;s fund fell from 1.23 to 1.04 (10x Research)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedged shorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of auto-deleveraged shorts that were hedges, whose owners then sell the coin they had hedged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge unwind time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time constant of that sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all traders&apos; money the venue can serve at once; above it requests fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate; Binance concedes about 10 % rejections, one firm saw 106 min of errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash traders can still add as margin, as a share of their own money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health below which traders add their spare cash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio margin fails under uniMMR 1.05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-up time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time constant with which they add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemption index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the venue prices WBETH, BNSOL and USDe as collateral: 0 by its own book, 1 by what redeeming them gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own-book weights before, redemption value afterwards (Binance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fall of more than this within the makers&apos; window halts trading and liquidation. 0: no breaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The venue had none, says the essay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halt lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a halt of the breaker lasts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>The next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank screen, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker’s notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of a slider; then end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresentMode</name>
    <message>
        <source>As the step says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PricePage</name>
    <message>
        <source>A stylised model: not a forecast, not advice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceView</name>
    <message>
        <source>Major coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altcoins, 400 in one basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LSTs: receipts for staked ETH and SOL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USDe, a synthetic dollar meant to stay at $1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◁ public lows of the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices since 20:50 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thin: the run before the change; dashed: the twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed: the twin, without hidden leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the lines are could not be found out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shaded: estimates a third off; dashed: the twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how sure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the lines are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public lows of the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How low each price really fell, as triangles at the right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shades where each line could run: {runs} runs with what is only estimated up to a third larger or smaller. That is the money in loops, the depth of the WBETH, BNSOL and USDe books, and how far loopers stay below the loan on offer. Nobody should take a line for a measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices at {time} UTC since the start: {prices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices at {time} UTC since the start: {prices}. In {runs} runs with estimates up to a third off {asset} stands between {highest} and {lowest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: the night has not come this far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {time} UTC {asset} stood {live} from the start; the twin {twin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {time} UTC {asset} stood {live} from the start; the twin {twin}.
{runs} runs with estimates up to a third off: between {highest} and {lowest}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Hidden Leverage: to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the model works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for teachers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Unpin this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin: {caption}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst falls: {falls}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is on show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {old} → {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunComparison</name>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst fall, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further settings: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings that differ: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Runs you make appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a setting or choose a preset: each run you make appears here. A click brings a run back; a pin keeps it for comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsView</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two runs side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run so far: {caption}. Worst fall of {asset}: {live}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs kept: {count}. Live beside {other}: worst fall of {asset} {live}, there {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asset}, worst fall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Settings cannot be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended too soon last time; your settings are back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsInWords</name>
    <message>
        <source>Between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{loops} loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} per dollar: as much as ETH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} per dollar: less than ETH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} per dollar: more than ETH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every quote stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quote left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of quotes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 in {number} quotes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no news at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BTC&apos;s fair value falls {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens priced by their own book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens priced by redemption value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} redemption value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halts after a fall of {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serves {share} of the money at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareMenu</name>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, copy, or open what others saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, twice as large…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, four times as large…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebP…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save handout (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light background</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Copied {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painting the animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save animation of the order book, for this stays the same all night: {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the animation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpiralDial</name>
    <message>
        <source>Spiral of {asset}: {gain}. {sentence} {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushed down by a further {further} fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest gain so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts on credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {gain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain {gain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest so far: {gain}, at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dies out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feeds itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {lowest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further {further} fall would force sales that push this book down by {fall}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further {further} fall would force sales that push this book down by {fall}: it dies out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further {further} fall would force nobody to sell {asset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is left to fail: the venue has taken over all who held {asset} on credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spiral has run: all who held {asset} on credit are taken over, and the venue sells what they held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spiral has run: all who held {asset} on credit were taken over, and the venue has sold what they held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds {asset} on credit, so nobody can be forced to sell it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Order book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliff map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survivors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stamp</name>
    <message>
        <source>Hidden Leverage {version}, model {model}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurvivorsView</name>
    <message>
        <source>Survivors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own money taken over, {bracket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest leverage taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurvivorsWords</name>
    <message>
        <source>{asset} longs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asset} loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asset} loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds altcoins on a perpetual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No altcoin long has been taken over so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No altcoin long was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No altcoin long was taken over; without hidden leverage, the most careful held {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most careful altcoin long taken over so far held {mine}; without hidden leverage, none is taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most careful altcoin long taken over held {mine}; without hidden leverage, none was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most careful altcoin long taken over so far held {mine}, with or without hidden leverage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most careful altcoin long taken over held {mine}, with or without hidden leverage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most careful altcoin long taken over so far held {mine}; without hidden leverage, {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most careful altcoin long taken over held {mine}; without hidden leverage, {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: nobody has money in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: none of {members} taken over, nor in the twin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {taken} of {members} taken over, {lost} of own money; in the twin none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {taken} of {members} taken over, {lost} of own money; in the twin {taken_in_twin}, {lost_in_twin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage {bracket}: those taken over began with {lost} of own money, in the twin with {lost_in_twin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts taken over began with {lost} of own money, in the twin with {lost_in_twin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the model: shorts, whose winners the venue closes (ADL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}, {leverage}: {count} of 16, {money} of own money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the USDe in its margin it is {effective}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the twin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken over so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken over yet, but at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} and more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeachingPage</name>
    <message>
        <source>Notes for teachers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermText</name>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term has these words. Try fewer or other ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See also: {terms}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock}: nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock}: events so far: {count}. The last: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} The grey stretch is the shock: news takes fair value down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Your own settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset: the scenario to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from the night itself?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TowerTable</name>
    <message>
        <source>Storey, per $1.00 of own money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The venue counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop {loop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the venue holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TowerView</name>
    <message>
        <source>{share} sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own money in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the venue counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the account shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greys everything that the account’s own screen does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tower of loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asset} loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asset} loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has money in this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asset} for $1.00 of own money, worth {worth} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop {loop}: {asset} bought for {bought} on credit, worth {worth} now. {owed} of that loan is still owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is sold.
{unpaid} of the debt was never repaid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debt is repaid.
Of each dollar of its own, {value} is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sold} is sold, {debt} is still owed.
What is left is worth {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It owes nothing: all it holds is its own money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {value} and owes {debt}.
Of what it holds, the venue counts {cover}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of its own is left on its screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its screen shows {leverage}:
there, USDe and debt cancel out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tower of {family}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose clock times are told by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow at events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed: 1x is 2 minutes of the night a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedSettings</name>
    <message>
        <source>{label} must lie between {low} and {high}; “{typed}” does not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>comes later in the lessons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Why: the causal ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The night without cuts could not be computed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four times as much is drawn twice as thick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}

The ring needs more room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowLayout</name>
    <message>
        <source>Tower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stylised model: not a forecast, not advice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
