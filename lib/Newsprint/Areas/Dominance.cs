namespace Newsprint;

/// <summary>The one place that an article keeps coming back to: its paragraphs that name none are about that place too.</summary>
sealed class Dominance
{
    /// <summary>In how many paragraphs a place stands, and which of them is the last; which place of the name that was.</summary>
    sealed class Tally(Place place)
    {
        public Place Place => place;
        public int Blocks, Last = -1;
        public Place? Counted;
    }

    /// <summary>In so many paragraphs it must stand.</summary>
    const int Paragraphs = 3;

    readonly Dictionary<string, Tally> _counts = [];
    int _all;

    /// <summary>True once so many paragraphs name places that one may be found.</summary>
    public bool Tells => _all >= Paragraphs;

    /// <summary>Forgets what was noted.</summary>
    public void Clear()
    {
        _counts.Clear();
        _all = 0;
    }

    /// <summary>Takes note of the places that a block names.</summary>
    public void Add(int block, List<AreaMention> mentions)
    {
        var named = false;
        foreach (var mention in mentions)
        {
            if (mention.Place is not { } place || place.Is(Place.China) || mention.Use is AreaUse.Aside
                || mention.Kind is AreaKind.Institution or AreaKind.Relative)
                continue;
            named = true;
            for (var one = place; one is { Level: > PlaceLevel.Nation } && Count(one, block); one = one.Parent) { }
        }
        if (named) _all++;
    }

    /// <summary>
    /// The narrowest place that is named, or something in it, in most of the paragraphs that name any; null when there is none.
    /// </summary>
    public Place? Found
    {
        get
        {
            Place? found = null;
            foreach (var one in _counts.Values)
                if (one.Blocks >= Paragraphs && one.Blocks * 4 >= _all * 3 && one.Place.Within(Place.China)
                    && (found is null || one.Place.Level > found.Level))
                    found = one.Place;
            return found;
        }
    }

    /// <summary>False where it has been counted for the block, and with it what it lies in.</summary>
    bool Count(Place place, int block)
    {
        if (!_counts.TryGetValue(place.Name, out var tally)) _counts[place.Name] = tally = new Tally(place);
        if (tally.Last == block && tally.Counted == place) return false;
        if (tally.Last != block) tally.Blocks++;
        (tally.Last, tally.Counted) = (block, place);
        return true;
    }
}
