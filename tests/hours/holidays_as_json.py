"""The Swedish calendar of the PyPI package `holidays` as JSON: for each category the days of 1953-2100 with their names."""

import json

import holidays

YEARS = range(1953, 2101)
CATEGORIES = ("public", "de_facto", "optional")

calendar = {
    category: {
        day.isoformat(): name
        for day, name in sorted(holidays.SE(years=YEARS, categories=category, language="sv").items())
        if day.year in YEARS
    }
    for category in CATEGORIES
}
print(json.dumps(calendar, ensure_ascii=False))
