#!/usr/bin/env python3
"""Recomputes every statement of `quarterlift incentives --period Q --json` and says what differs.

    quarterlift incentives -w team.quarterlift --period 2026Q3 --json | python3 check_statements.py

The rules are in `pay_rules.py`; here closed periods are put in their place: what a close froze is checked against the
credits frozen with it, and paid with closes + corrections = worked out today. Exit 0: everything agrees to the cent.

Not provable from the file: who was a core customer, what the parts of a mentee's score were measured as, names, times
and fingerprints (`quarterlift check` proves those), rules and targets that decide nothing, and facts of a closed
quarter that change no line of it: they look like a late fact without effect.
"""

import json
import sys
from collections import defaultdict
from decimal import Decimal

import pay_rules
from pay_rules import NOTHING, is_told, line, ratio, total

MONTHLY = ("base", "core_star", "new_customer_star", "adjustment")


def is_quarter(period):
    return "Q" in period


class Proof:
    """One file: what it tells, and what was found to differ."""

    def __init__(self, told):
        self.told, self.found, self.worked_out = told, [], {}
        self.cent = Decimal(1).scaleb(-told["currency_digits"])
        self.closes = [] if told["replay"] else told["closes"]
        self.closed = [close["period"] for close in self.closes]
        self.months = {inputs["period"]: inputs["months"] for inputs in told["inputs"]}

    def asked(self, where, told, worked_out):
        if told != worked_out:
            self.found.append(f"{where}: the file says {told}, worked out {worked_out}")

    def money(self, text):
        amount = Decimal(text)
        self.asked(f"digits of {text}", -amount.as_tuple().exponent, self.told["currency_digits"])
        return amount

    def inputs_for(self, period):
        return next((inputs for inputs in self.told["inputs"] if period in inputs["for_closes"]), None)

    def payer(self, kind, period):
        """The close that pays lines of this kind and period; None while that is open."""
        if period in self.closed and (is_quarter(period) or kind in MONTHLY):
            return period
        quarter = next((quarter for quarter, months in self.months.items() if period in months), None)
        return quarter if kind in MONTHLY and quarter in self.closed else None

    def statements(self, inputs):
        """What a quarter gives by its inputs, worked out once."""
        if id(inputs) not in self.worked_out:
            found, only = pay_rules.statements(inputs, self.cent, self.asked), self.told["member"]
            self.worked_out[id(inputs)] = {name: found[name] for name in found if only in (None, name)}
        return self.worked_out[id(inputs)]

    def read_line(self, told):
        """A line of the file in the form of `pay_rules.line`, proven in itself."""
        where = f"{told['kind']} {told['period']}"
        about = (told["about_kind"], told["about_period"]) if told["about_kind"] else None
        before, after = (None if told[at] is None else self.money(told[at]) for at in ("before", "after"))
        more = {"about": about, "before": before, "after": after, "reason": told["reason"], "closed": told["closed"]}
        base, rows = self.money(told["base"]), told["rows"]
        found = line(told["kind"], told["period"], base, told["rate"], self.cent, rows, **more)
        self.asked(f"{where}: base times rate", self.money(told["amount"]), found["amount"])
        if about:
            self.asked(f"{where}: what was due less what was paid", found["amount"], after - before)
        return found

    def read_statement(self, where, told):
        lines = [self.read_line(found) for found in told["lines"]]
        self.asked(f"{where}: total", self.money(told["total"]), total(at["amount"] for at in lines))
        for found in told["conditions"]:
            part, whole, where_it_is = found["part"], found["whole"], f"{where}: {found['kind']}"
            if Decimal(found["above"]) > 0:  # without any band the target has none to exceed
                reached = whole > 0 and part > whole * Decimal(found["above"])
                self.asked(f"{where_it_is} reached", found["reached"], reached)
            measured = None if found["measured"] is None else Decimal(found["measured"])
            exact = ratio(part, whole) if whole > 0 else None
            self.asked(f"{where_it_is} measured ({measured}, {exact}) agrees", is_told(measured, exact), True)
        keys, above = ("kind", "part", "whole", "reached"), [Decimal(at["above"]) for at in told["conditions"]]
        conditions = [{**{key: at[key] for key in keys}, "above": of} for at, of in zip(told["conditions"], above)]
        target = None if told["target"] is None else self.money(told["target"])
        return {"sales": self.money(told["sales"]), "target": target, "lines": lines, "conditions": conditions}


def plain(at, with_rows=True):
    """What is compared of a line. Rows behind closed lines and corrections are those of then."""
    rows = at["rows"] if with_rows and not at["closed"] and not at["about"] else None
    amounts = [at[key] for key in ("base", "amount", "before", "after")]
    amounts = [None if amount is None else f"{amount.normalize() + 0:f}" for amount in amounts]
    rest = [at[key] for key in ("kind", "period", "about", "closed", "reason")]
    return repr([*rest, *amounts, f"{at['rate'].normalize():f}", rows])


def compare_lines(proof, where, told, worked_out, with_rows=True):
    had, should = [plain(at, with_rows) for at in told], [plain(at, with_rows) for at in worked_out]
    for text in sorted({*had, *should}):
        proof.asked(f"{where}: lines {text}", had.count(text), should.count(text))


def read_closes(proof):
    """What each close froze: period -> member -> statement."""
    frozen, paid = {}, defaultdict(Decimal)
    for close in proof.closes:
        period, by_member = close["period"], {}
        for told in close["statements"]:
            name = told["employee_no"]
            where = f"close {period} {name}"
            statement = by_member[name] = proof.read_statement(where, told)
            mine = [at for at in close["credits"] if at["employee_no"] == name]
            check_frozen(proof, where, period, statement, mine)
            for at in statement["lines"]:
                key = (name, *(at["about"] or (at["kind"], at["period"])))
                if at["about"] and proof.payer(*at["about"]):
                    proof.asked(f"{where}: paid before for {key[1:]}", at["before"], paid[key])
                if at["about"] or at["kind"] != "adjustment":
                    paid[key] += at["amount"]
        frozen[period] = by_member
    return frozen, paid


def check_frozen(proof, where, period, statement, credits):
    """A closed statement follows from the credits frozen with it, its target and the conditions it reached."""
    inputs = proof.inputs_for(period)
    if not inputs:
        return
    parts = [(at["order_no"], at["counted_on"], proof.money(at["credited"]), at["is_new"]) for at in credits]
    proof.asked(f"{where}: sales", statement["sales"], total(at[2] for at in parts))
    reached = {at["kind"] for at in statement["conditions"] if at["reached"]}
    stars = [(at["kind"], at["period"]) for at in statement["lines"] if at["kind"].endswith("star")]
    should = pay_rules.lines_of(inputs, parts, statement["target"], reached, stars, proof.cent)
    should = [{**at, "closed": True} for at in should if proof.payer(at["kind"], at["period"]) == period]
    compare_lines(proof, where, [at for at in statement["lines"] if at["kind"] != "adjustment"], should)
    rules = inputs["rules"]
    limits = {kind: rules[f"{kind}_above"] for kind in ("core_retention", "new_customers", "mentor")}
    limits["above_target"] = rules["bands"][0]["above"] if rules["bands"] else 0
    credited = pay_rules.conditions_of(inputs, None, parts, statement["target"], proof.cent, proof.asked)
    counted = {at["kind"]: (at["part"], at["whole"]) for at in credited if at["kind"] != "core_retention"}
    for at in statement["conditions"]:
        proof.asked(f"{where}: {at['kind']} above", at["above"], Decimal(limits[at["kind"]]))
        # Which core customers bought and which mentees passed is not frozen, only how many.
        told = (at["part"], at["whole"])
        proof.asked(f"{where}: {at['kind']}", told, counted.get(at["kind"], told))


def corrections(proof, paid):
    """(member, kind, period) -> (paid, due) where closed lines would be others by the inputs of today."""
    due, proven = defaultdict(Decimal), set()
    for inputs in (inputs for inputs in proof.told["inputs"] if inputs["for_closes"]):
        proven.update(inputs["for_closes"])
        for name, statement in proof.statements(inputs).items():
            for at in (at for at in statement["lines"] if at["kind"] != "adjustment"):
                if proof.payer(at["kind"], at["period"]) in inputs["for_closes"]:
                    due[(name, at["kind"], at["period"])] += at["amount"]
    keys = sorted(key for key in {*paid, *due} if proof.payer(*key[1:]) in proven)
    return {key: (paid[key], due[key]) for key in keys if paid[key] != due[key]}


def check_waiting(proof, wrong):
    """The corrections that wait are those worked out; gives the period they are due with."""
    waiting = proof.told["waiting"]
    due_with = {found["due_with"] for found in waiting}
    proof.asked("corrections are due together", len(due_with) <= 1, True)
    told = {}
    for found in waiting:
        key = (found["employee_no"], found["kind"], found["period"])
        paid, due = told[key] = (proof.money(found["paid"]), proof.money(found["due"]))
        proof.asked(f"correction of {key}: difference", proof.money(found["difference"]), due - paid)
    for key in sorted({*told, *wrong}):
        proof.asked(f"correction of {key}: paid and due", told.get(key), wrong.get(key))
    return next(iter(due_with), None)


def expected(proof, frozen, wrong, due_with):
    """The quarter as it is paid: closed lines as frozen, open ones as worked out, corrections where they are due."""
    quarter = proof.told["period"]
    own = (quarter, *proof.months[quarter])
    open_inputs = [inputs for inputs in proof.told["inputs"] if not inputs["for_closes"]]
    live = proof.statements(open_inputs[0]) if open_inputs else {}
    due = wrong if due_with in own else {}
    closes = [period for period in frozen if period in own]
    found = {}
    for name in sorted({*live, *(name for period in closes for name in frozen[period]), *(key[0] for key in due)}):
        frame = (frozen[quarter] if quarter in frozen else live).get(name)
        lines = live[name]["lines"] if name in live else []
        lines = [at for at in lines if not proof.payer(at["kind"], at["period"])]
        for period in closes:
            lines += frozen[period].get(name, {"lines": []})["lines"]
        for (_, *about), (paid, should) in ((key, change) for key, change in due.items() if key[0] == name):
            change = {"about": tuple(about), "before": paid, "after": should}
            lines.append(line("adjustment", due_with, should - paid, 1, proof.cent, **change))
        if frame or lines:
            found[name] = {**(frame or {"sales": NOTHING, "target": None, "conditions": []}), "lines": lines}
    return found


def check_replay(proof, should):
    for found in proof.told["replay"]:
        before, after, change, of_plan, of_facts = (
            proof.money(found[key]) for key in ("before", "after", "difference", "of_plan", "of_facts")
        )
        where = f"replay of {found['employee_no']}"
        lines = should.get(found["employee_no"], {"lines": []})["lines"]
        proof.asked(f"{where}: after", after, total(at["amount"] for at in lines if at["kind"] != "adjustment"))
        proof.asked(f"{where}: difference", (change, change), (after - before, of_plan + of_facts))


def check(told):
    proof = Proof(told)
    frozen, paid = read_closes(proof)
    wrong = corrections(proof, paid)
    due_with = None if told["replay"] else check_waiting(proof, wrong)
    should = expected(proof, frozen, wrong, due_with)
    names = [found["employee_no"] for found in told["statements"]]
    proof.asked("statements of", sorted(names), sorted(should))
    by_kind, every = defaultdict(Decimal), []
    for found in told["statements"]:
        name, statement = found["employee_no"], proof.read_statement(found["employee_no"], found)
        if name in should:
            compare_lines(proof, name, statement["lines"], should[name]["lines"])
            for key in ("sales", "target", "conditions"):
                proof.asked(f"{name}: {key}", statement[key], should[name][key])
        every.append(proof.money(found["total"]))
        for at in statement["lines"]:
            by_kind[at["kind"]] += at["amount"]
    proof.asked("total", proof.money(told["total"]), total(every))
    of_kinds = {kind: proof.money(amount) for kind, amount in told["by_kind"].items()}
    for kind in {*of_kinds, *by_kind}:
        proof.asked(f"sum of {kind}", of_kinds.get(kind, NOTHING), by_kind[kind])
    check_replay(proof, should)
    return proof


def main():
    is_wrong = False
    for path in sys.argv[1:] or ["/dev/stdin"]:
        with open(path, encoding="utf-8") as text:
            told = json.load(text, parse_float=Decimal)
        proof = check(told)
        orders = sum(len(inputs["orders"]) for inputs in told["inputs"])
        count = f"{len(told['statements'])} statements, {orders} orders"
        agree = f"{told['period']}: {told['total']} {told['currency']} agree to the cent ({count})"
        print("\n".join(f"{path}: {found}" for found in proof.found) if proof.found else agree)
        is_wrong |= bool(proof.found)
    sys.exit(1 if is_wrong else 0)


if __name__ == "__main__":
    main()
