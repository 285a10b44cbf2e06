namespace Newsprint;

/// <summary>What is known before a text is read: the day, the place that 全市 means, the places named so far.</summary>
sealed class AreaContext(DateOnly? published, Place? home)
{
    /// <summary>The day on which names are understood; the last day of all when the page has no date.</summary>
    public DateOnly Day { get; } = published ?? DateOnly.MaxValue;
    public Place Home { get; } = home ?? Place.China;
    /// <summary>Places named so far, the latest last.</summary>
    public List<Place> Named { get; } = [];

    /// <summary>True when the place, or one in it, was named.</summary>
    public bool Knows(Place place)
    {
        foreach (var one in Named)
            if (one.Is(place)) return true;
        return false;
    }
}
