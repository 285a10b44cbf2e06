using System.Runtime.InteropServices;

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

    /// <summary>Hyphens that broke a Latin word in two, at the end of a fragment whose sentence goes on.</summary>
    public List<TextSpan> Hyphens { get; } = [];

    public bool StartsTruncated { get; set; }
    public bool EndsTruncated { get; set; }

    /// <summary>The fragment that begins it; null when that is lost, or it has none.</summary>
    public Fragment? Opening => StartsTruncated || Body.Count == 0 ? null : Body[0];

    /// <summary>The fragment that says on which day it was written: the opening, or the last line of a signature.</summary>
    public Fragment? Dated =>
        Opening is { } opening && Dateline.Of(opening.Text) is not null ? opening : Body.FindLast(fragment => fragment.Signs) ?? Opening;

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
        Dateline = Dated is { } dated ? dates.Day(dated.Text, Body) : null,
        Paragraphs = Paragraphs(source.Text),
        Duplicates = [.. Duplicates.SelectMany(duplicate => duplicate.Pieces.Concat(duplicate.Rows))],
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
            if (!Body[i - 1].EndsComplete && !Joined.Contains(Body[i]) && !Announces(Body[i - 1], Body[i]))
                yield return global::Newsprint.Notes.Truncated(source.Name, Body[i - 1].Line, Body[i - 1].Pieces[^1]);
        if (EndsTruncated) yield return global::Newsprint.Notes.Truncated(source.Name, Body[^1].Line, Body[^1].Pieces[^1]);
    }

    // 现通知如下：|一、总体要求
    static bool Announces(Fragment before, Fragment next) => next.IsAlone && before.Text[^1] is '：' or ':';

    Byline? ReadByline()
    {
        var holder = Byline ?? Opening;
        if (holder is null || BylineReader.Read(holder.Text) is not { } lead) return null;
        return new Byline(lead.Kind, lead.Names, new TextSpan(holder.Start + lead.Start, holder.Start + lead.Length));
    }

    /// <summary>Its paragraphs; rows of tables follow the paragraph they stand under, each by itself.</summary>
    Paragraph[] Paragraphs(string source)
    {
        var (paragraphs, pieces, rows) = (new List<Paragraph>(Body.Count), new List<TextSpan>(), new List<TextSpan>());
        foreach (var above in (ReadOnlySpan<Fragment?>)[Kicker, Headline, Deck])
            rows.AddRange(above?.Rows ?? []);
        foreach (var fragment in Body)
        {
            if (!Joined.Contains(fragment)) Flush(source, pieces, rows, paragraphs);
            foreach (var piece in fragment.Pieces) pieces.Add(WithoutHyphen(piece));
            rows.AddRange(fragment.Rows);
        }
        Flush(source, pieces, rows, paragraphs);
        return [.. paragraphs];
    }

    static void Flush(string source, List<TextSpan> pieces, List<TextSpan> rows, List<Paragraph> into)
    {
        if (pieces.Count > 0) into.Add(new Paragraph(new JoinedText(source, CollectionsMarshal.AsSpan(pieces))));
        foreach (var row in rows) into.Add(new Paragraph(new JoinedText(source, row)));
        pieces.Clear();
        rows.Clear();
    }

    /// <summary>A piece without the hyphen that broke its last word.</summary>
    TextSpan WithoutHyphen(TextSpan piece) =>
        piece.Length > 0 && Hyphens.Contains(new TextSpan(piece.End - 1, piece.End)) ? piece with { End = piece.End - 1 } : piece;
}
