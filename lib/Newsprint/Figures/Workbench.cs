namespace Newsprint;

/// <summary>
/// What reading a page's figures fills and empties again; a thread keeps it from page to page, so that a page costs what its figures cost.
/// </summary>
/// <remarks>
/// It holds what the articles need that are read together, which are short but for the last, of which no more than
/// <see cref="Stretches.Article"/> characters are read.
/// </remarks>
sealed class Workbench
{
    [ThreadStatic] static Workbench? s_mine;

    public List<QuantityMention> Quantities { get; } = [];
    /// <summary>What stays whole in the sentence being read.</summary>
    public List<Tokenizer.Whole> Wholes { get; } = [];
    /// <summary>The tokens of the sentence being read.</summary>
    public List<Token> Tokens { get; } = [];
    /// <summary>What is being read, and what was found in it.</summary>
    public Reused<DiscourseDraft> Drafts { get; } = new();
    /// <summary>What readings are made from.</summary>
    public Reused<Reading> Spare { get; } = new();
    /// <summary>The sentences that have a number.</summary>
    public Reused<Sentence> Sentences { get; } = new();
    /// <summary>The blocks of the article looked at last.</summary>
    public List<Block> Blocks { get; } = [];
    /// <summary>Finds what figures measure.</summary>
    public NameFinder Names { get; init; } = new(NameWeights.Default);
    public Tokenizer Tokenizer { get; } = new(new Segmenter(Vocabulary.Default));

    Reading?[] _byToken = new Reading?[256];

    /// <summary>The thread's own, or a new one where that is in use.</summary>
    public static Workbench Take()
    {
        var mine = s_mine ?? new Workbench();
        s_mine = null;
        return mine;
    }

    public void GiveBack()
    {
        Clear();
        Array.Clear(_byToken);
        s_mine = this;
    }

    /// <summary>Empties what belongs to the articles read together.</summary>
    public void Clear()
    {
        Tokens.Clear();
        Drafts.Clear();
        Spare.Clear();
        Sentences.Clear();
    }

    /// <summary>A place for the reading of each token of a sentence, empty.</summary>
    public Span<Reading?> ByToken(int count)
    {
        if (_byToken.Length < count) _byToken = new Reading?[count * 2];
        var places = _byToken.AsSpan(0, count);
        places.Clear();
        return places;
    }

    /// <summary>Adds to <see cref="Wholes"/> by start, behind those that start there already.</summary>
    public void Add(Tokenizer.Whole whole)
    {
        var at = Wholes.Count;
        while (at > 0 && Wholes[at - 1].Span.Start > whole.Span.Start) at--;
        Wholes.Insert(at, whole);
    }
}
