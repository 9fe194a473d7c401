"""The pay of a quarter worked out from its inputs: what section 7 of the plan says, in Python's decimal arithmetic.

Independent of Quarterlift: nothing but the standard library. Amounts are exact decimals; a line is rounded once, half
away from zero. `asked` is told what may contradict itself: `asked(where, told, worked_out)`.
"""

from collections import defaultdict
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal, getcontext

getcontext().prec = 60
NOTHING = Decimal(0)


def total(amounts):
    return sum(amounts, NOTHING)


def rounded(exact, cent):
    return exact.quantize(cent, ROUND_HALF_UP)  # in Python "half up" is half away from zero, below it, too


def ratio(part, whole):
    """A ratio as the file tells it: 12 digits."""
    return (Decimal(part) / whole).quantize(Decimal("1e-12"), ROUND_HALF_UP)


def is_told(told, exact):
    """A ratio is told as a JSON number, which holds some 16 digits."""
    if told is None or exact is None:
        return told is exact
    return abs(told - exact) <= Decimal("4e-16") * max(1, abs(exact))


def share_out(minor, shares):
    """Largest remainder, ties to the earlier share; a return is shared as its sale was."""
    exact = [abs(minor) * share / sum(shares) for share in shares]
    parts = [int(part) for part in exact]
    by_rest = sorted(range(len(shares)), key=lambda at: (parts[at] - exact[at], at))
    for at in by_rest[: abs(minor) - sum(parts)]:
        parts[at] += 1
    return [part if minor >= 0 else -part for part in parts]


def stretches(inputs):
    """(month, first day, last day, base rate): whole months, cut where the base rate changes."""
    rules, found = inputs["rules"], []
    day, last = date.fromisoformat(inputs["first"]), date.fromisoformat(inputs["last"])
    changes = {change["from"]: change["rate"] for change in rules["base_changes"]}
    rate = ([rules["base_rate"]] + [changes[on] for on in sorted(changes) if on < day.isoformat()])[-1]
    while day <= last:
        on = day.isoformat()
        rate = changes.get(on, rate)
        if found and found[-1][0] == on[:7] and on not in changes:
            found[-1][2] = on
        else:
            found.append([on[:7], on, on, Decimal(rate)])
        day += timedelta(days=1)
    return found


def credits_of(inputs, cent, asked):
    """Member -> (order, day, amount, from a new customer) for every share of every order that counts."""
    found, is_invoiced = defaultdict(list), inputs["rules"]["sales_basis"] == "invoiced"
    for order in inputs["orders"]:
        where, counted, amount = f"order {order['order_no']}", Decimal(order["counted"]), Decimal(order["amount"])
        if is_invoiced:
            asked(f"{where}: counts as it is", (order["counted_on"], counted), (order["date"], amount))
        first = inputs["customers"][order["customer"]]
        if amount > 0:
            asked(f"{where}: not before its customer's first", first is not None and first <= order["date"], True)
        is_new = first is not None and inputs["first"] <= first <= inputs["as_of"]
        shares = [Decimal(credit["share"]) for credit in order["credits"]]
        asked(f"{where}: shares", sum(shares), 1 if shares else 0)
        asked(f"{where}: whole cents", counted, rounded(counted, cent))
        for credit, part in zip(order["credits"], share_out(int(counted / cent), shares) if sum(shares) else []):
            found[credit["employee_no"]].append((order["order_no"], order["counted_on"], part * cent, is_new))
    return found


def line(kind, period, base, rate, cent, rows=(), **more):
    """A line: its base times its rate, rounded once."""
    rate = Decimal(rate)
    found = {"kind": kind, "period": period, "base": base, "rate": rate, "amount": rounded(base * rate, cent)}
    found |= {"rows": sorted(rows), "about": None, "before": None, "after": None, "reason": None, "closed": False}
    return found | more


def lines_of(inputs, credits, target, reached, stars, cent):
    """One member's lines: `reached` are the kinds whose condition holds, `stars` the (kind, month) that were won."""
    rules, period, found = inputs["rules"], inputs["period"], []
    sales, rows = total(amount for _, _, amount, _ in credits), [order for order, *_ in credits]
    for month, first, last, rate in stretches(inputs):
        mine = [(order, amount) for order, day, amount, _ in credits if first <= day <= last]
        if mine:
            base = total(amount for _, amount in mine)
            found.append(line("base", month, base, rate, cent, [order for order, _ in mine]))
    of_month = lambda month: total(at["amount"] for at in found if at["period"] == month)
    commission = {month: of_month(month) for month in inputs["months"]}
    for kind in ("core_retention", "new_customers"):
        if kind in reached:
            found.append(line(kind, period, sales, rules[f"{kind}_rate"], cent, rows))
    if "above_target" in reached:
        above = bands(rules, sales, target, cent)
        found += [line("above_target", period, base, rate, cent, rows) for base, rate in above]
    for kind, month in stars:  # returns may outweigh sales: stars and mentors take nothing back
        found.append(line(kind, month, max(commission[month], NOTHING), rules["star_rate"], cent))
    if "mentor" in reached:
        found.append(line("mentor", period, max(commission[inputs["months"][2]], NOTHING), rules["mentor_rate"], cent))
    return found


def bands(rules, sales, target, cent):
    """(base, rate) above the target: the whole excess at the reached band's rate, or each band on its own."""
    of_plan = [(Decimal(band["above"]), band["rate"]) for band in rules["bands"]]
    reached = [rate for above, rate in of_plan if sales - target > target * above]
    if rules["above_target"] == "whole_excess":
        return [(sales - target, reached[-1])] if reached else []
    begins = [target + rounded(target * above, cent) for above, _ in of_plan] + [sales]
    parts = [min(sales, end) - begin for begin, end in zip(begins, begins[1:])]
    return [(part, rate) for part, rate in zip(parts, reached) if part != 0]


def condition(kind, part, whole, above):
    above = Decimal(above)
    return {"kind": kind, "part": part, "whole": whole, "above": above, "reached": whole > 0 and part > whole * above}


def conditions_of(inputs, name, credits, target, cent, asked):
    """The thresholds of one member; all are strict."""
    rules, minor = inputs["rules"], lambda amounts: int(total(amounts) / cent)
    core = [found["bought_again"] is not None for found in inputs["core"] if found["owner"] == name]
    sales, of_new = minor(at[2] for at in credits), minor(at[2] for at in credits if at[3])
    goal = max(0, minor([target or NOTHING]))
    above = condition("above_target", sales - goal, goal, rules["bands"][0]["above"] if rules["bands"] else 0)
    above["reached"] &= bool(rules["bands"])
    found = [
        condition("core_retention", sum(core), len(core), rules["core_retention_above"]),
        condition("new_customers", of_new, max(0, sales), rules["new_customers_above"]),
        above,
    ]
    for mentor in inputs["mentors"]:
        if mentor["employee_no"] == name and mentor["mentees"]:
            passing = sum(passes(inputs, mentee, asked) for mentee in mentor["mentees"])
            found.append(condition("mentor", passing, len(mentor["mentees"]), rules["mentor_above"]))
    return found


def passes(inputs, mentee, asked):
    """The score is the weighted mean of the parts with data, each capped; without sales there is none."""
    known = [part for part in mentee["parts"] if part["measured"] is not None]
    score = None
    if any(part["kind"] == "sales" for part in known):
        weights = [Decimal(part["weight"]) for part in known]
        capped = [min(Decimal(part["measured"]), Decimal(part["cap"])) for part in known]
        score = ratio(total(weight * part for weight, part in zip(weights, capped)), total(weights))
    told = None if mentee["score"] is None else Decimal(mentee["score"])
    asked(f"score of {mentee['employee_no']} ({told}, worked out {score}) agrees", is_told(told, score), True)
    return score is not None and score >= Decimal(inputs["pass_line"])


def bought_again(inputs, asked):
    """Who was core is told; whether they bought again shows in the orders."""
    orders = {order["order_no"]: order for order in inputs["orders"]}
    sold = [order for order in inputs["orders"] if Decimal(order["amount"]) > 0]
    sold = [order for order in sold if inputs["first"] <= order["date"] <= inputs["as_of"]]
    days_of = defaultdict(list)
    for order in sold:
        days_of[order["customer"]].append(order["date"])
    for core in inputs["core"]:
        days = days_of[core["customer"]]
        where, order = f"core customer {core['customer']}", orders.get(core["bought_again"])
        if days:
            asked(f"{where} bought again", core["bought_again"] is not None, True)
        if order:
            first = (core["customer"], min(days, default=None))
            asked(f"{where} bought first", (order["customer"], order["date"]), first)


def statements(inputs, cent, asked):
    """Everybody's statement of a quarter, as if nothing were closed."""
    credited, found = credits_of(inputs, cent, asked), {}
    bought_again(inputs, asked)
    others = [at["employee_no"] for at in inputs["awards"] + inputs["mentors"] + inputs["manual"]]
    for name in sorted({*credited, *inputs["targets"], *others}):
        credits, target = credited[name], inputs["targets"].get(name)
        target = None if target is None else Decimal(target)
        conditions = conditions_of(inputs, name, credits, target, cent, asked)
        stars = [(star["kind"], star["month"]) for star in inputs["awards"] if star["employee_no"] == name]
        reached = {at["kind"] for at in conditions if at["reached"]}
        lines = lines_of(inputs, credits, target, reached, stars, cent)
        by_hand = (at for at in inputs["manual"] if at["employee_no"] == name)
        for at in by_hand:
            lines.append(line("adjustment", at["month"], Decimal(at["amount"]), 1, cent, reason=at["reason"]))
        if credits or target is not None or lines:
            sales = total(amount for _, _, amount, _ in credits)
            found[name] = {"sales": sales, "target": target, "lines": lines, "conditions": conditions}
    return found
