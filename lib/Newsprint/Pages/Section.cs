namespace Newsprint;

/// <summary>What stands between two headlines: an article's own text and perhaps the displaced rest of others.</summary>
sealed class Section
{
    public int Headline { get; private set; } = -1;

    /// <summary>The first fragment.</summary>
    public int First { get; private init; }
    public Fragment? Kicker { get; private set; }
    public Fragment? Deck { get; private set; }
    public Fragment? Byline { get; private set; }
    int _deckEnds = -2;

    public List<int> Paragraphs { get; } = [];
    public List<int> Duplicates { get; } = [];

    /// <summary>True when no headline but a byline or an agency's lead opens it.</summary>
    public bool OpensByLead { get; private set; }

    /// <summary>True when a jump line above it says that it began elsewhere.</summary>
    public bool Continues { get; private init; }

    public static List<Section> Of(IReadOnlyList<Fragment> fragments)
    {
        var segments = new List<Section>();
        Fragment? kicker = null;
        for (var i = 0; i < fragments.Count; i++)
        {
            var kind = fragments[i].Kind;
            if (kind == FragmentKind.Kicker)
            {
                if (kicker is not null) kicker.Kind = FragmentKind.Banner; // Only the nearest leads to the headline.
                kicker = fragments[i];
            }
            else if (kind == FragmentKind.Headline)
            {
                segments.Add(new Section { First = i, Headline = i, Kicker = kicker });
                kicker = null;
            }
            else if (kind is FragmentKind.Paragraph or FragmentKind.Byline or FragmentKind.Deck)
            {
                var lead = kind == FragmentKind.Byline
                    ? IsOpening(fragments, i)
                    : kind == FragmentKind.Paragraph && BylineReader.Read(fragments[i].Text) is not null;
                var continues = fragments[i].JumpsIn && (segments.Count == 0 || segments[^1].Headline != i - 1);
                if (segments.Count == 0 || continues || lead && segments[^1].Paragraphs.Count > 0)
                    segments.Add(new Section { First = i, OpensByLead = lead, Continues = continues });
                segments[^1].Take(fragments[i], i);
            }
            else if (kind == FragmentKind.Duplicate)
            {
                if (segments.Count == 0) segments.Add(new Section { First = i });
                segments[^1].Duplicates.Add(i);
            }
        }
        return segments;
    }

    void Take(Fragment fragment, int i)
    {
        if (fragment.Kind == FragmentKind.Byline && Byline is null) Byline = fragment;
        else if (fragment.Kind == FragmentKind.Deck && Deck is null) (Deck, _deckEnds) = (fragment, i);
        else if (fragment.Kind == FragmentKind.Deck && _deckEnds == i - 1 && Deck!.Rows.Count == 0) AddDeck(fragment, i);
        else
        {
            fragment.Kind = FragmentKind.Paragraph;
            Paragraphs.Add(i);
        }
    }

    /// <summary>A deck of several lines.</summary>
    void AddDeck(Fragment fragment, int i)
    {
        Deck!.AppendLine(fragment.Pieces[0]);
        foreach (var piece in fragment.Pieces.Skip(1)) Deck.Append(piece);
        foreach (var row in fragment.Rows) Deck.AddRow(row);
        _deckEnds = i;
    }

    /// <summary>A short line without a stop right above a headline.</summary>
    static bool IsAbove(IReadOnlyList<Fragment> fragments, int i) =>
        i + 1 < fragments.Count && fragments[i + 1].Kind == FragmentKind.Headline && HeadlineReader.CouldBe(fragments[i].Text);

    /// <summary>A byline that text follows before the next headline opens an article; at an end it signs one.</summary>
    static bool IsOpening(IReadOnlyList<Fragment> fragments, int i)
    {
        for (var next = i + 1; next < fragments.Count; next++)
        {
            if (fragments[next].Kind is FragmentKind.Paragraph && !(next == i + 1 && IsAbove(fragments, next))) return true;
            if (fragments[next].Kind is FragmentKind.Headline or FragmentKind.Kicker) return false;
        }
        return false;
    }
}
