namespace Newsprint;

/// <summary>A block with its time expressions and its sentences.</summary>
sealed class BlockTimes
{
    static readonly CharSet ClauseEnds = new("，。；！？：\n");

    readonly List<TimedSentence> _sentences = [];
    Governor?[] _carried = [];
    DateOnly? _today;

    public string Text { get; private set; } = "";
    public BlockKind Kind { get; private set; }
    public List<PeriodMention> Mentions { get; } = [];

    /// <summary>Told apart when a figure first asks.</summary>
    public List<TimedSentence> Sentences => _sentences.Count > 0 ? _sentences : Split();

    /// <summary>Index of the last sentence that dates itself; -1 where none does.</summary>
    public int LastDated => Sentences[^1] is { Own: < 0 } last ? last.Dated : Sentences.Count - 1;

    /// <summary>What each sentence takes from those before it, where that has been asked.</summary>
    public Span<Governor?> Carried => _carried.AsSpan(0, Sentences.Count);

    /// <summary>Reads the time expressions of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="context">What they are read against.</param>
    /// <returns>Itself; what was read before is forgotten.</returns>
    public BlockTimes Read(Block block, PeriodContext context)
    {
        (Text, Kind, _today) = (block.Text, block.Kind, context.Today);
        Mentions.Clear();
        _sentences.Clear();
        PeriodReader.Read(Text, context, Mentions);
        return this;
    }

    /// <summary>The first day or stretch named here; default for none.</summary>
    public ReferencePeriod First
    {
        get
        {
            foreach (var mention in Mentions)
                if (mention is { Kind: PeriodKind.Day or PeriodKind.Span or PeriodKind.AsOf, Period.End: not null }) return mention.Period;
            return default;
        }
    }

    /// <summary>The last day or stretch named here; default for none.</summary>
    public ReferencePeriod Last
    {
        get
        {
            for (var i = Mentions.Count - 1; i >= 0; i--)
                if (Mentions[i] is
                    {
                        Kind: PeriodKind.Day or PeriodKind.Span or PeriodKind.AsOf or PeriodKind.Report,
                        Period.End: not null
                    })
                    return Mentions[i].Period;
            return default;
        }
    }

    /// <summary>True for the whole of the year that the report's day lies in.</summary>
    public bool IsRunningYear(ReferencePeriod period) => period.WholeYear is { } year && year == _today?.Year;

    /// <summary>True for a day before the report's.</summary>
    public bool IsOver(DateOnly day) => day < _today;

    /// <summary>True for a day after the report's.</summary>
    public bool IsAhead(DateOnly day) => day > _today;

    /// <summary>True for a day in the year that lies so many before the report's.</summary>
    public bool IsYearsAgo(DateOnly day, int years) => _today is { } now && day.Year == now.Year - years;

    /// <summary>True where the block begins a report: 本报讯, 央视网消息.</summary>
    public bool IsLead => SettingWords.Lead.Start(Text.AsSpan().TrimStart("□■●▲ \u3000")) is not null;

    /// <summary>The index of the sentence that an offset stands in.</summary>
    public int SentenceAt(int offset)
    {
        var (low, high) = (0, Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The index of the last time expression that begins before an offset; -1 when none does.</summary>
    public int MentionBefore(int offset)
    {
        var at = Sentences[SentenceAt(offset)].Past - 1;
        while (at >= 0 && Mentions[at].Span.Start >= offset) at--;
        return at;
    }

    public ReadOnlySpan<char> TextOf(TimedSentence sentence) => Text.AsSpan(sentence.Span.Start, sentence.Span.Length);

    public ReadOnlySpan<char> TextOf(PeriodMention mention) => Text.AsSpan(mention.Span.Start, mention.Span.Length);

    /// <summary>What stands before an offset in its sentence.</summary>
    public ReadOnlySpan<char> SentenceBefore(int offset) => Text.AsSpan()[Sentences[SentenceAt(offset)].Span.Start..offset];

    /// <summary>What stands before an offset in its clause.</summary>
    public ReadOnlySpan<char> ClauseBefore(int offset) => Text.AsSpan()[ClauseStart(Text, offset)..offset];

    /// <summary>Where the clause of an offset begins.</summary>
    public static int ClauseStart(string text, int offset) => ClauseEnds.LastIndexIn(text.AsSpan(0, offset)) + 1;

    List<TimedSentence> Split()
    {
        var (start, next, dated) = (0, 0, -1);
        while (start < Text.Length || _sentences.Count == 0)
        {
            var end = SentenceSplitter.EndOf(Text, start);
            var first = next;
            var own = -1;
            for (; next < Mentions.Count && Mentions[next].Span.Start < end; next++)
                if (own < 0 && Mentions[next].Kind is not (PeriodKind.Compared or PeriodKind.Name)) own = next;
            _sentences.Add(new(new(start, end), first, next, own, dated));
            if (own >= 0) dated = _sentences.Count - 1;
            start = end;
        }
        if (_carried.Length < _sentences.Count) _carried = new Governor?[_sentences.Count];
        else Array.Clear(_carried);
        return _sentences;
    }
}
