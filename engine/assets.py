"""The seven books of the night, in the one order used everywhere."""

ASSETS = ("BTC", "ETH", "SOL", "ALT", "WBETH", "BNSOL", "USDE")
"""Asset names; ALT stands for a basket of about 400 other coins."""

BTC, ETH, SOL, ALT, WBETH, BNSOL, USDE = range(len(ASSETS))

COINS = slice(BTC, ALT + 1)
"""The four books whose fair value follows the macro shock."""

TOKENS = (WBETH, BNSOL, USDE)
"""The three collateral tokens whose price the venue took from its own small book."""

LIQUID_STAKING_TOKENS = {WBETH: ETH, BNSOL: SOL}
"""Each liquid staking token and the coin that redeeming it gives."""
