namespace Newsprint;

/// <summary>A discourse while its figures are read: what each step has found in it. It is filled anew with another.</summary>
sealed class DiscourseDraft
{
    readonly List<Block> _blocks = [];

    /// <summary>The discourse, with blocks of its own.</summary>
    public Discourse Discourse { get; private set; } = null!;
    /// <summary>Its numbers, those of a sentence together and by their place.</summary>
    public List<NumberMention> Numbers { get; } = [];
    /// <summary>Its sentences that have a number.</summary>
    public List<NumberedSentence> Numbered { get; } = [];
    /// <summary>
    /// So many of its blocks say where its figures are: those up to the last figure; all where the headline has one, which is of what the
    /// body is about.
    /// </summary>
    public int Needed => Discourse.Blocks[Numbered[0].Block].Kind is BlockKind.Headline ? Discourse.Blocks.Count : Numbered[^1].Block + 1;
    /// <summary>Its times.</summary>
    public PeriodScope Periods { get; } = new();
    /// <summary>Its places.</summary>
    public AreaScope Areas { get; } = new();
    /// <summary>The sentences of <see cref="Numbered"/>, cut into tokens.</summary>
    public List<Sentence> Sentences { get; } = [];
    /// <summary>Its numbers that are figures, in reading order.</summary>
    public List<Reading> Readings { get; } = [];

    /// <summary>Forgets what was found.</summary>
    public DiscourseDraft Begin()
    {
        Numbers.Clear();
        Numbered.Clear();
        Sentences.Clear();
        Readings.Clear();
        return this;
    }

    /// <summary>Takes a discourse whose blocks will be filled with another's.</summary>
    public void Keep(Discourse discourse)
    {
        _blocks.Clear();
        _blocks.AddRange(discourse.Blocks);
        Discourse = discourse with { Blocks = _blocks };
    }

    /// <summary>Adds a number to those of its sentence, the first of which has an index, by span and behind those that are equal.</summary>
    public void Add(NumberMention number, int first)
    {
        var at = Numbers.Count;
        while (at > first && Numbers[at - 1].Span.CompareTo(number.Span) > 0) at--;
        Numbers.Insert(at, number);
    }
}

/// <summary>A number that may be a figure.</summary>
/// <param name="Span">Where it stands in its block's text.</param>
/// <param name="Quantity">What it states.</param>
/// <param name="Universal">True for 全部, 所有, 全员.</param>
readonly record struct NumberMention(TextSpan Span, Quantity Quantity, bool Universal);

/// <summary>A sentence that has numbers.</summary>
/// <param name="Block">Index of its block.</param>
/// <param name="Span">Where it stands in the block's text.</param>
/// <param name="First">Index of the first of its numbers among the draft's.</param>
/// <param name="Past">Index just past the last.</param>
readonly record struct NumberedSentence(int Block, TextSpan Span, int First, int Past);
