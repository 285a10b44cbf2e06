namespace Newsprint;

/// <summary>What a fragment is on its page.</summary>
enum FragmentKind
{
    Paragraph,
    Headline,
    Kicker,
    Deck,
    Byline,
    Caption,
    Banner,
    Furniture,
    Duplicate,
}

/// <summary>A stretch of a page that the print did not break: one line, or the wrapped lines of one paragraph.</summary>
sealed class Fragment(string source, int line, params ReadOnlySpan<TextSpan> pieces)
{
    public string Source => source;

    /// <summary>1-based line it begins on.</summary>
    public int Line => line;

    public List<TextSpan> Pieces { get; } = [.. pieces];

    public FragmentKind Kind { get; set; }

    public int Start => Pieces[0].Start;

    public int End => Pieces[^1].End;

    public TextSpan Span => new(Start, End);

    /// <summary>The characters, those of several pieces one behind the other; blanks are left out of <see cref="Plain"/> alone.</summary>
    public ReadOnlySpan<char> Text =>
        Pieces.Count == 1 ? source.AsSpan(Start, End - Start) : _joined ??= new JoinedText(source, [.. Pieces]).Text;

    /// <summary>The characters without the blanks that stand between words of Chinese: stray ones part no word.</summary>
    public ReadOnlySpan<char> Plain => Text.IndexOfAny(Blanks.All) < 0 ? Text : _plain ??= Blanks.Without(Text);

    /// <summary>Rows of a table that stand under it.</summary>
    public IReadOnlyList<TextSpan> Rows => _rows ?? [];

    /// <summary>Puts a row of a table under it.</summary>
    public void AddRow(TextSpan row)
    {
        (_rows ??= []).Add(row);
        _endsComplete = null;
    }

    /// <summary>True for a row of a table with nothing above it that it could stand under.</summary>
    public bool IsRow { get; init; }

    /// <summary>True for a numbered subhead, 一、总体要求, or a line of a signature: it stands by itself in the body.</summary>
    public bool IsAlone { get; set; }

    /// <summary>True for a line of a signature; what stands above it is no headline.</summary>
    public bool Signs { get; init; }

    /// <summary>True when a jump line behind it says that it goes on elsewhere.</summary>
    public bool JumpsOut { get; set; }

    /// <summary>True when a jump line above it says that it began elsewhere.</summary>
    public bool JumpsIn { get; set; }


    /// <summary>True when it ends where a sentence may end.</summary>
    public bool EndsComplete => _endsComplete ??= IsRow || IsAlone || IsTitle || Glyph.IsComplete(Text) || Closing.IsSigned(Text);

    /// <summary>True for a short line without a stop that two rows or more stand under.</summary>
    bool IsTitle => Rows.Count > 1 && HeadlineReader.CouldBe(Text);

    /// <summary>True when a quote or bracket is still open at its end.</summary>
    public bool OpensMore => _opensMore ??= Nesting.OpensMore(Text);

    /// <summary>True when it closes a quote or bracket that it did not open.</summary>
    public bool ClosesFirst => _closesFirst ??= Nesting.ClosesFirst(Text);

    /// <summary>True when it begins with words that open a sentence.</summary>
    public bool BeginsSentence => _beginsSentence ??= Edges.BeginsSentence(Text);

    /// <summary>Goes on in another line of the print.</summary>
    public void Append(TextSpan piece)
    {
        Pieces.Add(piece);
        (_joined, _plain, _endsComplete, _opensMore, _closesFirst, _beginsSentence) = (null, null, null, null, null, null);
    }

    /// <summary>Goes on in another line, which stays one: the line's end between them is kept.</summary>
    public void AppendLine(TextSpan piece)
    {
        Pieces[^1] = Pieces[^1] with { End = piece.Start };
        Append(piece);
    }

    List<TextSpan>? _rows;
    string? _joined;
    string? _plain;
    bool? _endsComplete;
    bool? _opensMore;
    bool? _closesFirst;
    bool? _beginsSentence;
}
