namespace Newsprint;

/// <summary>The one place that an article keeps coming back to: its paragraphs that name none are about that place too.</summary>
sealed class Dominance
{
    /// <summary>In so many paragraphs it must stand.</summary>
    const int Paragraphs = 3;

    readonly Dictionary<string, (Place Place, int Blocks, int Last)> _counts = [];
    int _all;

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
            if (mention.Place is not { } place || place.Is(Place.China) || mention.Use is AreaUse.Aside || mention.Kind is AreaKind.Institution or AreaKind.Relative) continue;
            named = true;
            for (var one = place; one is { Level: > PlaceLevel.Nation }; one = one.Parent) Count(one, block);
        }
        if (named) _all++;
    }

    /// <summary>The narrowest place that is named, or something in it, in most of the paragraphs that name any; null when there is none.</summary>
    public Place? Found
    {
        get
        {
            Place? found = null;
            foreach (var (place, blocks, _) in _counts.Values)
                if (blocks >= Paragraphs && blocks * 4 >= _all * 3 && place.Within(Place.China) && (found is null || place.Level > found.Level)) found = place;
            return found;
        }
    }

    void Count(Place place, int block)
    {
        var (_, blocks, last) = _counts.GetValueOrDefault(place.Name, (place, 0, -1));
        if (last != block) _counts[place.Name] = (place, blocks + 1, block);
    }
}
