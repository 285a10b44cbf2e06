namespace Newsprint;

/// <summary>The place that an article is about, which a paragraph goes back to when it names none and points to none.</summary>
sealed class ScopeTopic(Place home, Place? dominant)
{
    AreaGovernor _headline = new(home, AreaRule.Home);
    AreaGovernor _topic = dominant is null ? new(home, AreaRule.Home) : new(dominant, AreaRule.Topic);
    int _paragraphs;
    bool _headed;
    /// <summary>The paragraph that tells is not the first.</summary>
    bool _late;
    /// <summary>A paragraph before it spoke of a place that was named before: 灾区, 当地.</summary>
    bool _pointed;

    /// <summary>True while nothing has told what the article is about: no headline, and no paragraph that names a place.</summary>
    public bool Unknown => !_headed && _paragraphs == 0 && _topic.Rule is AreaRule.Home;

    public Place Place => _topic.Place;

    /// <summary>
    /// What a headline is about in the end: the body's place where that says more than the headline itself; one that begins with another
    /// country speaks of that.
    /// </summary>
    public AreaGovernor Refined(AreaGovernor headline) =>
        !_topic.Place.Is(headline.Place)
            && (headline.Rule is AreaRule.Home || headline.Place.Level > PlaceLevel.Nation
                || headline.Place.IsAbroad && headline.Rule is not AreaRule.Head)
        && (_topic.Place.Within(headline.Place) || headline.Rule is AreaRule.Home && _topic.Place.IsAbroad)
            ? Governor : headline;

    /// <summary>The topic, as a reason.</summary>
    public AreaGovernor Governor => _topic.Rule is AreaRule.Home ? _topic : _topic with { Rule = AreaRule.Topic };

    public void Headline(AreaGovernor headline)
    {
        (_headline, _headed) = (headline, true);
        if (dominant is null || headline.Rule is not AreaRule.Home) _topic = headline;
    }

    /// <summary>What governs at the start of a paragraph: the topic, or still what governed before it.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="mentions">The places that it names.</param>
    /// <param name="before">What governed before it.</param>
    public AreaGovernor Begin(string text, List<AreaMention> mentions, AreaGovernor before)
    {
        var first = mentions.Count > 0 ? mentions[0].Span.Start : text.Length;
        if (_paragraphs == 0) return _topic;
        if (Plans(text.AsSpan(0, first), mentions)) return _topic = new(home, AreaRule.Home);
        if (AreaWords.Leads.Start(text) is not null)
        {
            (_topic, _paragraphs) = (_headline, 0);
            return Governor;
        }
        return Fades(before.Place) || Closes(text, home) && !before.Place.IsAbroad || !Stays(text.AsSpan(0, first), before.Place)
            ? Governor
            : before;
    }

    // A region, a row of places, a part of the world hold for their paragraph.
    bool Fades(Place place) => !place.Is(Place) && (place.Kind is AreaKind.Region or AreaKind.Joint || place.IsWorld);

    /// <summary>True where a statement about the whole closes reports of its parts, in a paper of the whole country.</summary>
    public static bool Closes(ReadOnlySpan<char> text, Place home) =>
        home.Level is PlaceLevel.Nation && AreaWords.Closings.Start(text) is not null;

    // 当地, 这家企业, 她: goes on with the place before. A report from abroad stays there.
    bool Stays(ReadOnlySpan<char> text, Place before) =>
        before.IsAbroad && !Place.IsAbroad || PointsBack(text);

    /// <summary>True where a text goes on with a place named before it.</summary>
    public static bool PointsBack(ReadOnlySpan<char> text) => AreaWords.Anaphors.In(text);

    /// <summary>当地, 灾区: true where a paragraph speaks of one place, though it names none.</summary>
    public static bool IsOfAPlace(ReadOnlySpan<char> text) => PointsBack(text) || text.Contains("灾区", StringComparison.Ordinal);

    /// <summary>
    /// The first paragraph's place is the article's, when its first sentence names it and the paragraph names no other beside it.
    /// </summary>
    public void Learn(int block, string text, List<AreaStretch> stretches)
    {
        // The end of an article whose beginning is elsewhere: the next paragraph that names a place tells it.
        if (Unknown && stretches.Count == 1 && AreaWords.Leads.Start(text) is null && !AreaWords.Nationwide.In(text))
        {
            _pointed |= IsOfAPlace(text);
            return;
        }
        _late |= Unknown && block > 0;
        if (_paragraphs++ > 0)
        {
            Widen(block, text, stretches[^1].Governor);
            if (dominant is null && _headline.Rule is AreaRule.Home && SceneTopic.IsLeft(_topic.Place, home, block, text, stretches))
                _topic = new(home, AreaRule.Home);
            return;
        }
        if (AreaWords.Meetings.In(FirstSentence(text))) return;
        AreaGovernor? first = null;
        foreach (var (start, governor) in stretches)
        {
            // A region that the paragraph itself leaves is not what the article is about.
            if (first is { Place.Kind: AreaKind.Region } && start > 0 && governor.Place.Is(home)) return;
            if (governor.Block != block || governor.Place.Is(home) || OfClause(governor)) continue;
            if (first is null && !_pointed && governor.Place.Kind is not AreaKind.Region && text.AsSpan(0, start).Contains('。')) return;
            if (first is null && _late && governor.Mention.Start > 0 && text[governor.Mention.Start - 1] is '从') return;
            first ??= governor;
            if (first.Value.Place.IsAbroad) break;
            var inside = governor.Place.Within(first.Value.Place);
            if (!inside && (!first.Value.Place.Within(governor.Place) || !text.AsSpan(0, start).Contains('。'))) return;
        }
        if (first is { } found && (_topic.Rule is AreaRule.Home || found.Place.Within(_topic.Place))) _topic = found;
    }

    // “十五五”规划纲要提出…: from the example that a report begins with to the nation.
    bool Plans(ReadOnlySpan<char> text, List<AreaMention> mentions) =>
        home.Level is PlaceLevel.Nation && !_topic.Place.Is(home) && _headline.Rule is AreaRule.Home
            && (mentions.Count == 0 || mentions[0].Kind is AreaKind.Country) && text.Contains("五”规划纲要", StringComparison.Ordinal);

    // In 甲市…; 不仅是甲市，全国已有160个城市…: from the example that a report begins with to the nation.
    void Widen(int block, string text, AreaGovernor last)
    {
        if (home.Level is PlaceLevel.Nation && _topic.Rule is AreaRule.Head or AreaRule.Located && dominant is null && last.Block == block
            && last.Place.Is(home) && last.Rule is AreaRule.Head or AreaRule.Located && text[last.Mention.Start] is '全')
            _topic = new(home, AreaRule.Home);
    }

    // 南方6亿亩, 全球仅有600只: inside a clause, a region and the world hold for it alone.
    static bool OfClause(AreaGovernor governor) =>
        governor.Rule is AreaRule.Inner && (governor.Place.Kind is AreaKind.Region || governor.Place.IsWorld);

    // Where statesmen meet is not what they speak of.
    static ReadOnlySpan<char> FirstSentence(string text) => text.IndexOf('。') is >= 0 and var stop ? text.AsSpan(0, stop) : text;
}
