"""The model once more, account by account and asset by asset, in the order of the model page.

Written from that page alone and without numpy, so that a mistake in the engine has to be made
twice to pass unseen. Slow and plain on purpose. `run(parameters, step)` gives a `Night` whose
fields bear the names of the page.

A threshold met almost exactly can be tipped by the last bit of a number. The oracle therefore
notes, step by step, which threshold was the nearest and how far off it was (`Night.nearest`).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import NormalDist

from engine.assets import ASSETS
from engine.parameters import Parameters

BTC, ETH, SOL, ALT, WBETH, BNSOL, USDE = range(len(ASSETS))
TOKENS = (WBETH, BNSOL, USDE)
COIN_OF = {WBETH: ETH, BNSOL: SOL}
LOOP_ASSETS = (BTC, WBETH, BNSOL)
PERPETUAL_ASSETS = (BTC, ETH, SOL, ALT)
ACCOUNTS_PER_FAMILY = 16
DURATION = 120.0

STATES = ("minutes", "prices", "redemption_values", "book_gap", "x", "y", "d", "in_liquidation")
FLOWS = (
    "withdrawn", "access", "halted", "depth", "spiral_gain", "forced_sales", "hedge_sales",
    "taken_over", "adl_notional", "top_ups", "top_ups_refused", "repaid", "adl_debt",
    "written_off", "insurance_fund", "bad_debt",
)  # fmt: skip


@dataclass(slots=True)
class Account:
    """One trader: `x` units of `asset` and `y` of USDe against a debt of `d` USDT."""

    family: int
    asset: int
    capital: float
    x: float
    y: float
    d: float
    x_weight: float
    y_weight: float
    reserve: float
    leverage: float | None = None
    outside: float = 0.0
    in_liquidation: bool = False
    topped_up: float = 0.0
    cover: float = 0.0

    @property
    def owing(self) -> bool:
        return self.d > 1e-9 * self.capital

    @property
    def is_perpetual(self) -> bool:
        return self.leverage is not None

    def value(self, prices: list[float]) -> float:
        return self.x * prices[self.asset] + self.y * prices[USDE]


@dataclass
class Near:
    """The threshold that came nearest to tipping, and its distance as a share of its size."""

    distance: float = math.inf
    threshold: str = ""

    def note(self, threshold: str, value: float, limit: float, size: float = 0.0) -> None:
        """A value met a limit; their `size` is that of the larger, neither being negative."""
        size = size or (value if value > limit else limit)
        apart = abs(value - limit)
        if apart < self.distance * size:  # so that nothing has to be divided by
            self.distance, self.threshold = apart / size, threshold


class Night:
    """All that happened: a list for each series of the model page, one entry per row."""

    def __init__(self, parameters: Parameters, step: float, accounts: list[Account]) -> None:
        self.parameters, self.step, self.accounts = parameters, step, accounts
        self.nearest: list[Near] = []
        for name in (*STATES, *FLOWS):
            setattr(self, name, [])

    def note(self, **entries) -> None:
        """Add one row to each series named."""
        for name, entry in entries.items():
            getattr(self, name).append(entry)


class Venue:
    """The state of the model page, and the prices of the present step."""

    def __init__(self, accounts: list[Account], fund: float) -> None:
        self.accounts, self.fund = accounts, fund
        self.prices = self.redemption_values = self.index = self.depth = [1.0] * len(ASSETS)
        self.gap = [0.0] * len(ASSETS)
        self.hedges = [0.0] * len(ASSETS)
        self.withdrawn = self.halt = self.bad_debt = 0.0
        self.near = Near()

    def free(self) -> Iterator[Account]:
        """Accounts that owe and have not been taken over."""
        return (one for one in self.accounts if not one.in_liquidation and one.owing)

    def seized(self) -> Iterator[Account]:
        """Accounts in liquidation that still owe."""
        return (one for one in self.accounts if one.in_liquidation and one.owing)


def run(parameters: Parameters, step: float = 0.25) -> Night:
    """The whole night under these parameters."""
    accounts = make_accounts(parameters)
    night, venue = Night(parameters, step, accounts), Venue(accounts, parameters.insurance_fund)
    for row in range(round(DURATION / step)):
        mark(night, venue, row)
        take_step(night, venue, row)
    mark(night, venue, row + 1)
    return night


def take_step(night: Night, venue: Venue, row: int) -> None:
    """Steps 2 to 10 of the model page."""
    venue.near = Near()
    trading = open_or_halted(night, venue)
    call_margin(night, venue, trading)
    take_over(night, venue, trading)
    measure_depth(night, venue)
    measure_spiral_gain(night, venue)
    auto_deleverage(night, venue, trading)
    units_sold = sell(night, venue, trading)
    write_off(night, venue)
    refill(night, venue, units_sold)
    fall = steepest_fall(night, row)
    move_makers(night, venue, row, fall, trading)
    break_circuit(night, venue, fall, trading)
    for account in venue.accounts:
        venue.near.note("owing", account.d, 1e-9 * account.capital)
    night.note(nearest=venue.near)


# --- the accounts at the start ---------------------------------------------------------------


def quantiles() -> list[float]:
    return [(i + 0.5) / ACCOUNTS_PER_FAMILY for i in range(ACCOUNTS_PER_FAMILY)]


def make_accounts(p: Parameters) -> list[Account]:
    """The eight families, sixteen accounts each."""
    accounts = []
    for family, asset in enumerate(LOOP_ASSETS):
        accounts += [loop_account(p, family, asset, q) for q in quantiles()]
    accounts += [one_step_loan(p, q) for q in quantiles()]
    for place, asset in enumerate(PERPETUAL_ASSETS):
        capital = p.perp_capital[place] / ACCOUNTS_PER_FAMILY
        accounts += [perpetual(p, 4 + place, asset, capital, q) for q in quantiles()]
    return accounts


def borrowed(p: Parameters, capital: float, ratio: float, loops: float, quantile: float) -> float:
    """Debt of a loop: the sum of a geometric series."""
    u = p.utilisation_low + (p.utilisation_high - p.utilisation_low) * quantile
    r = u * p.usde_collateral_ratio
    return u * ratio * capital * (1 - r**loops) / (1 - r)


def loop_account(p: Parameters, family: int, asset: int, quantile: float) -> Account:
    e = p.loop_capital[family] * p.loop_capital_scale / ACCOUNTS_PER_FAMILY
    ratio = p.coin_collateral_ratio if asset == BTC else p.lst_collateral_ratio
    d = borrowed(p, e, ratio, p.loop_depth, quantile)
    reserve = p.top_up_reserve * e
    return Account(family, asset, e, e, d, d, p.coin_threshold, p.usde_threshold, reserve)


def one_step_loan(p: Parameters, quantile: float) -> Account:
    e = p.loop_capital[3] * p.loop_capital_scale / ACCOUNTS_PER_FAMILY
    d = borrowed(p, e, p.alt_collateral_ratio, min(p.loop_depth, 1), quantile)
    reserve = p.top_up_reserve * e
    return Account(
        3, ALT, e, e, 0.0, d, p.alt_threshold, p.usde_threshold, reserve, outside=d
    )  # fmt: skip


def perpetual(p: Parameters, family: int, asset: int, e: float, quantile: float) -> Account:
    spread = math.exp(p.leverage_dispersion * NormalDist().inv_cdf(quantile))
    leverage = min(max(p.median_leverage * spread, 1.05), 50.0)
    x = e * leverage
    y = p.usde_margin_share * e
    d = x - (1 - p.usde_margin_share) * e
    weight = 1 - min(0.05, 0.5 / leverage)
    reserve = p.top_up_reserve * e
    return Account(family, asset, e, x, y, d, weight, p.usde_threshold, reserve, leverage)


# --- one step, in the order of the model page ------------------------------------------------


def mark(night: Night, venue: Venue, row: int) -> None:
    """1. Prices, redemption values and the index at which collateral counts."""
    p = night.parameters
    minute = row * night.step
    ramp = min(max((minute - p.shock_start) / p.shock_duration, 0.0), 1.0)
    redeemed = [(1 - p.shock) ** (beta * ramp) for beta in p.beta]
    prices = [fair * math.exp(-venue.gap[asset]) for asset, fair in enumerate(redeemed)]
    for token in TOKENS:
        redeemed.append(prices[COIN_OF[token]] if token in COIN_OF else 1.0)
        prices.append(redeemed[token] * math.exp(-venue.gap[token]))
    share = 1.0 if "token_mark" in p.cuts else p.redemption_index
    tokens = [share * redeemed[token] + (1 - share) * prices[token] for token in TOKENS]
    venue.prices, venue.redemption_values = prices, redeemed
    venue.index = prices[:WBETH] + tokens
    note_state(night, venue, minute)


def note_state(night: Night, venue: Venue, minute: float) -> None:
    night.note(
        minutes=minute,
        prices=venue.prices,
        redemption_values=venue.redemption_values,
        book_gap=list(venue.gap),
        x=[account.x for account in venue.accounts],
        y=[account.y for account in venue.accounts],
        d=[account.d for account in venue.accounts],
        in_liquidation=[account.in_liquidation for account in venue.accounts],
    )


def open_or_halted(night: Night, venue: Venue) -> bool:
    """2. Whether the venue trades in this step."""
    trading = venue.halt == 0
    venue.halt = max(0.0, venue.halt - night.step)
    night.note(halted=not trading)
    return trading


def call_margin(night: Night, venue: Venue, trading: bool) -> None:
    """3. Traders short of cover add spare cash, as far as the venue answers."""
    p = night.parameters
    called = []
    for account in venue.free():
        account.cover = (
            account.x_weight * account.x * venue.index[account.asset]
            + account.y_weight * account.y * venue.index[USDE]
        )
        venue.near.note("margin call", account.cover, p.margin_call * account.d)
        if account.cover < p.margin_call * account.d:
            called.append(account)
    access = access_of(p, venue, called)
    pace = min(1.0, night.step / p.top_up_time)
    paid = wished = 0.0
    for account in called if trading else ():
        need = min(account.reserve, p.margin_call * account.d - account.cover)
        wished += min(need * pace, account.d)
        payment = min(need * access * pace, account.d)
        account.reserve -= payment
        account.d -= payment
        account.topped_up += payment
        paid += payment
    night.note(access=access, top_ups=paid, top_ups_refused=wished - paid)


def access_of(p: Parameters, venue: Venue, called: list[Account]) -> float:
    """The share of requests that the venue can serve."""
    busy = sum(account.capital for account in called)
    busy += sum(account.capital for account in venue.seized())
    if "overload" in p.cuts or busy == 0:
        return 1.0
    load = busy / sum(account.capital for account in venue.accounts)
    return min(1.0, p.venue_capacity / load)


def take_over(night: Night, venue: Venue, trading: bool) -> None:
    """4. Accounts that no longer cover their debt belong to the venue, for good."""
    taken = 0.0
    for account in venue.free():
        venue.near.note("takeover", account.cover, account.d)
        if account.cover < account.d and trading and "takeover" not in night.parameters.cuts:
            account.in_liquidation = True
            taken += account.value(venue.prices)
    night.note(taken_over=taken)


def measure_depth(night: Night, venue: Venue) -> None:
    """Bids that are left in each book."""
    p = night.parameters
    venue.depth = [
        depth * (1 - share * venue.withdrawn)
        for depth, share in zip(p.depth, p.maker_share, strict=True)
    ]
    night.note(depth=venue.depth)


def measure_spiral_gain(night: Night, venue: Venue) -> None:
    """How much more a book would be sold down, were every price another 5 % lower."""
    at_risk = [0.0] * len(ASSETS)
    for account in venue.free():
        venue.near.note("spiral gain", 0.95 * account.cover, account.d)
        if 0.95 * account.cover < account.d:
            at_risk[account.asset] += account.x * venue.prices[account.asset]
            at_risk[USDE] += account.y * venue.prices[USDE]
    gain = [
        dollars / (price * depth) / 0.05
        for dollars, price, depth in zip(at_risk, venue.prices, venue.depth, strict=True)
    ]
    night.note(spiral_gain=gain)


def auto_deleverage(night: Night, venue: Venue, trading: bool) -> None:
    """5. What the fund cannot bear is closed against the shorts in profit.

    Deficits that meet the fund exactly tip nothing, the share given up being nil just beyond it;
    which accounts have a deficit does matter.
    """
    notional = debt = 0.0
    if trading and "adl" not in night.parameters.cuts:
        short = accounts_with_a_deficit(venue)
        deficits = sum(account.d - account.value(venue.prices) for account in short)
        share = 1 - venue.fund / deficits if deficits > venue.fund else 0.0
        for account in short if share else ():
            notional += share * account.x * venue.prices[account.asset]
            debt += share * account.d
            venue.hedges[account.asset] += night.parameters.hedged_share * share * account.x
            account.x -= share * account.x
            account.y -= share * account.y
            account.d -= share * account.d
    night.note(adl_notional=notional, adl_debt=debt)


def accounts_with_a_deficit(venue: Venue) -> list[Account]:
    """Perpetuals in liquidation that owe more than they are worth."""
    short = []
    for account in venue.accounts:
        if account.is_perpetual and account.in_liquidation:
            value = account.value(venue.prices)
            venue.near.note("deficit", account.d, value)
            if account.d > value:
                short.append(account)
    return short


def sell(night: Night, venue: Venue, trading: bool) -> list[float]:
    """6. Seized accounts and hedgers sell into what is left of the book; units sold."""
    p = night.parameters
    selling = trading and "sale" not in p.cuts
    orders = [(one, fraction_for_sale(night, venue, one)) for one in venue.seized() if selling]
    pace = min(1.0, night.step / p.hedge_unwind_time) if selling else 0.0
    hedges = [pace * units for units in venue.hedges]
    units_sold = list(hedges)
    for account, fraction in orders:
        units_sold[account.asset] += fraction * account.x
        units_sold[USDE] += fraction * account.y
    got = [average_price(p, venue, asset, units) for asset, units in enumerate(units_sold)]
    venue.hedges = [units - sold for units, sold in zip(venue.hedges, hedges, strict=True)]
    night.note(
        forced_sales=[units * price for units, price in zip(units_sold, got, strict=True)],
        hedge_sales=[units * price for units, price in zip(hedges, got, strict=True)],
        repaid=sum(repay(account, fraction, got) for account, fraction in orders),
    )
    return units_sold


def fraction_for_sale(night: Night, venue: Venue, account: Account) -> float:
    p = night.parameters
    time = p.perp_liquidation_time if account.is_perpetual else p.loan_liquidation_time
    return min(1.0, night.step / time, account.d / account.value(venue.prices))


def average_price(p: Parameters, venue: Venue, asset: int, units: float) -> float:
    """Revenue per unit of walking down an exponential book."""
    k = units / venue.depth[asset]
    if k == 0 or "impact" in p.cuts:
        return venue.prices[asset]
    return venue.prices[asset] * -math.expm1(-k) / k


def repay(account: Account, fraction: float, got: list[float]) -> float:
    """Sell a fraction of the account at the prices got; returns the debt repaid."""
    repaid = min(account.d, fraction * account.value(got))
    account.x -= fraction * account.x
    account.y -= fraction * account.y
    account.d -= repaid
    return repaid


def write_off(night: Night, venue: Venue) -> None:
    """7. The debt of empty accounts falls on the fund, then on nobody."""
    written_off = 0.0
    for account in venue.seized():
        value = account.value(venue.prices)
        venue.near.note("shortfall", value, 1e-4 * account.capital)
        if value < 1e-4 * account.capital:
            written_off += account.d
            account.d = 0.0
    paid = min(venue.fund, written_off)
    venue.fund -= paid
    venue.bad_debt += written_off - paid
    night.note(written_off=written_off, insurance_fund=venue.fund, bad_debt=venue.bad_debt)


def refill(night: Night, venue: Venue, units_sold: list[float]) -> None:
    """8. The hole in each book, and how much of it closes again."""
    p = night.parameters
    for asset, units in enumerate(units_sold):
        k = 0.0 if "impact" in p.cuts else units / venue.depth[asset]
        speed = (1 - p.maker_share[asset] * venue.withdrawn) / p.refill[asset]
        venue.gap[asset] = min(12.0, (venue.gap[asset] + k) * math.exp(-speed * night.step))


def steepest_fall(night: Night, row: int) -> float:
    """The largest fall of any price within the makers' window."""
    window = max(1, round(night.parameters.maker_window / night.step))
    earlier = night.prices[max(0, row - window)]
    return max(1 - now / then for now, then in zip(night.prices[row], earlier, strict=True))


def move_makers(night: Night, venue: Venue, row: int, fall: float, trading: bool) -> None:
    """9. Makers leave when prices fall fast or an outage throws them out, else come back."""
    p = night.parameters
    minute = row * night.step
    venue.near.note("maker trigger", fall, p.maker_trigger, size=1.0)
    outage = p.outage_start <= minute < p.outage_start + p.outage_duration
    leaving = (trading and fall > p.maker_trigger) or outage
    if leaving and "makers" not in p.cuts:
        pace = -math.expm1(-night.step / p.maker_leave)
        venue.withdrawn += (p.market_maker_withdrawal - venue.withdrawn) * pace
    else:
        venue.withdrawn *= math.exp(-night.step / p.maker_return)
    night.note(withdrawn=venue.withdrawn)


def break_circuit(night: Night, venue: Venue, fall: float, trading: bool) -> None:
    """10. A steep fall halts trading and liquidation."""
    p = night.parameters
    if p.breaker_drop > 0 and trading:
        venue.near.note("breaker", fall, p.breaker_drop, size=1.0)
        if fall > p.breaker_drop:
            venue.halt = p.halt_duration
