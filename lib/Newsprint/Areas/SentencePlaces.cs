namespace Newsprint;

/// <summary>
/// The places of the country that a sentence names one beside the other: 甲县的卫生室、乙区的水毁工程相继完工, examples of what the article is about.
/// </summary>
struct SentencePlaces
{
    const int Near = 14;

    AreaMention _last;
    Place? _first;

    /// <summary>True when it named two of which neither lies in the other.</summary>
    public bool Several { get; private set; }

    /// <summary>
    /// Takes note of a mention; one that begins a row of places is no first place, and where what the clause begins with is said to be,
    /// 甲市新机场在|乙市开工, is no second.
    /// </summary>
    public void Note(string text, AreaMention mention, bool inRow)
    {
        var (last, located) = (_last, mention.Use is AreaUse.Located);
        _last = mention;
        if (located && last is { Use: AreaUse.Head or AreaUse.Site, Kind: not AreaKind.Relative } && last.Span.End < mention.Span.Start
            && text.AsSpan(last.Span.End, mention.Span.Start - last.Span.End) is { Length: < Near } between
            && between.IndexOfAny('，', '。', '；') < 0 && !PlaceNumber.In(between))
        {
            _first = mention.Place;
            return;
        }
        if (inRow) Several |= _first is { } one && mention.Place is { } other && !other.Within(one) && !one.Within(other);
        else if (Counts(mention)) Note(mention.Place!);
    }

    void Note(Place place)
    {
        if (_first is { } first) Several |= !place.Within(first) && !first.Within(place);
        else _first = place;
    }

    static bool Counts(AreaMention mention) =>
        mention.Use is AreaUse.Head or AreaUse.Located or AreaUse.Inner && mention.Kind is not (AreaKind.Institution or AreaKind.Joint)
        && mention.Place is { Level: > PlaceLevel.Nation } place && place.Within(Place.China);
}
