namespace Newsprint;

/// <summary>An article while it is put together: its headline, its fragments in reading order, how each follows the one before.</summary>
sealed class Draft
{
    public Fragment? Kicker { get; set; }
    public Fragment? Headline { get; set; }
    public Fragment? Deck { get; set; }
    public Fragment? Byline { get; set; }
    public List<Fragment> Body { get; } = [];
    public List<Fragment> Duplicates { get; } = [];
    public List<Joint> Joints { get; } = [];

    /// <summary>Fragments that continue the sentence of the one before.</summary>
    public HashSet<Fragment> Joined { get; } = [];

    public bool StartsTruncated { get; set; }
    public bool EndsTruncated { get; set; }

    /// <summary>The fragment that begins it; null when that is lost, or it has none.</summary>
    public Fragment? Opening => StartsTruncated || Body.Count == 0 ? null : Body[0];

    public Article ToArticle(int number, SourceText source, PageDates dates) => new()
    {
        Number = number,
        Headline = Headline?.Text.ToString(),
        HeadlineSpan = Headline?.Span,
        Kicker = Kicker?.Text.ToString(),
        KickerSpan = Kicker?.Span,
        Deck = Deck?.Text.ToString(),
        DeckSpan = Deck?.Span,
        Byline = ReadByline(),
        BylineLine = Byline?.Span,
        Dateline = Opening is { } opening ? dates.Day(opening.Text) : null,
        Paragraphs = [.. Paragraphs(source.Text)],
        Duplicates = [.. Duplicates.SelectMany(duplicate => duplicate.Pieces)],
        Joints = Joints,
        StartsTruncated = StartsTruncated,
        EndsTruncated = EndsTruncated,
    };

    /// <summary>What is missing of it.</summary>
    public IEnumerable<Note> Notes(SourceText source)
    {
        if (Body.Count == 0) yield break;
        if (StartsTruncated) yield return global::Newsprint.Notes.Headless(source.Name, Body[0].Line, Body[0].Pieces[0]);
        for (var i = 1; i < Body.Count; i++)
            if (!Body[i - 1].EndsComplete && !Joined.Contains(Body[i]))
                yield return global::Newsprint.Notes.Truncated(source.Name, Body[i - 1].Line, Body[i - 1].Pieces[^1]);
        if (EndsTruncated) yield return global::Newsprint.Notes.Truncated(source.Name, Body[^1].Line, Body[^1].Pieces[^1]);
    }

    Byline? ReadByline()
    {
        var holder = Byline ?? Opening;
        if (holder is null || BylineReader.Read(holder.Text) is not { } lead) return null;
        return new Byline(lead.Kind, lead.Names, new TextSpan(holder.Start + lead.Start, holder.Start + lead.Length));
    }

    IEnumerable<Paragraph> Paragraphs(string source)
    {
        var pieces = new List<TextSpan>();
        foreach (var fragment in Body)
        {
            if (pieces.Count > 0 && !Joined.Contains(fragment))
            {
                yield return new Paragraph(new JoinedText(source, [.. pieces]));
                pieces.Clear();
            }
            pieces.AddRange(fragment.Pieces);
        }
        if (pieces.Count > 0) yield return new Paragraph(new JoinedText(source, [.. pieces]));
    }
}
