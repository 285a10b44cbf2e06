using System.Runtime.CompilerServices;

namespace Newsprint;

/// <summary>A figure while it is being read: each pass fills in its part.</summary>
sealed class Reading
{
    public Sentence Sentence { get; private set; } = null!;
    /// <summary>Index of its token in the sentence.</summary>
    public int Token { get; private set; }
    /// <summary>The first token of its clause, and the one just past the last.</summary>
    public int ClauseStart { get; private set; }
    public int ClauseEnd { get; private set; }
    /// <summary>The first token of the stretch between semicolons that it stands in.</summary>
    public int StretchStart { get; private set; }
    /// <summary>Where it stands in its block's text.</summary>
    public TextSpan Span { get; private set; }
    public Quantity Quantity { get; private set; } = null!;
    /// <summary>True for 全部, 所有, 全员.</summary>
    public bool IsUniversal { get; private set; }
    /// <summary>The figure before it in its clause; null for the first.</summary>
    public Reading? Before { get; set; }
    /// <summary>True where its name tells what the things counted do.</summary>
    public bool TellsDeed { get; set; }
    /// <summary>What stands around it.</summary>
    public Frame Frame { get; set; }
    /// <summary>The first member, or the one before it, of a list that shares one name or one verb; null otherwise.</summary>
    public Reading? ListHead { get; set; }
    /// <summary>The figure whose leading words are this one's too: the head of its list, where it has none of its own.</summary>
    public Reading Leader => Frame.Kind == FrameKind.Bare ? ListHead ?? this : this;
    /// <summary>What those words say.</summary>
    public Cue Lead { get; set; }
    public Role Role { get; set; }
    public bool Falls { get; set; }
    public Comparison Base { get; set; }
    public Reading? Of { get; set; }
    /// <summary>The name that 分别 gives it out of a joined one; null where none does.</summary>
    public string? Member { get; set; }
    /// <summary>The name its own clause gives; empty when it leans on another figure's.</summary>
    public string OwnName => _ownName ??= _names!.Own(this);
    /// <summary>True where its clause has words for a name, whichever of them that is made of.</summary>
    public bool HasOwnName { get; private set; }
    public string Indicator { get => _indicator; set => (_indicator, _parts) = (value, null); }
    /// <summary>What later figures ask of the indicator.</summary>
    public NameParts Parts => _parts ??= NameParts.Of(Indicator, Named);
    /// <summary>The only words that the indicator may be made of; of no sentence where it has others as well.</summary>
    public NamedStretch Named { get; set; }
    /// <summary>The tokens of its sentence that are the noun counted; empty where none is.</summary>
    public TextSpan Counted { get; set; }
    /// <summary>The token of its sentence that is the verb over the number, where its name begins with it; otherwise -1.</summary>
    public int Governor { get; set; } = -1;
    public Area? Area { get; set; }
    public ReferencePeriod Period { get; set; }
    public Status Status { get; set; }
    /// <summary>What each pass saw; null unless an explanation was asked for.</summary>
    public List<string>? Because { get; private set; }

    public int Block => Sentence.Block;
    /// <summary>True in a headline, which the body repeats in full.</summary>
    public bool IsHeadline { get; private set; }

    /// <summary>Makes it the number that a token of a sentence is; all that passes fill in is empty again.</summary>
    public Reading Begin(Sentence sentence, int token, TextSpan span, Quantity quantity, bool isUniversal, bool isHeadline,
        List<string>? because)
    {
        (Sentence, Token, Span, Quantity, IsUniversal, IsHeadline, Because) =
            (sentence, token, span, quantity, isUniversal, isHeadline, because);
        (ClauseStart, ClauseEnd, StretchStart) = (sentence.ClauseStart(token), sentence.ClauseEnd(token), sentence.StretchStart(token));
        (Before, ListHead, Of, Member, Area, TellsDeed) = (null, null, null, null, null, false);
        (Frame, Lead, Role, Falls, Base, Period, Status) = (default, default, default, false, default, default, default);
        (HasOwnName, _ownName, _names) = (false, "", null);
        (Indicator, Named, Counted, Governor) = ("", default, default, -1);
        return this;
    }

    string? _ownName;
    string _indicator = "";
    NameParts? _parts;
    NameFinder? _names;

    /// <summary>Says what its own clause calls it; null where that is found when it is asked for.</summary>
    public void NameItself(bool has, string? name, NameFinder names) => (HasOwnName, _ownName, _names) = (has, has ? name : "", names);

    public void Explain(string pass, string what) => Because?.Add($"{pass}: {what}");

    /// <summary>The same for words that are put together only where they are asked for.</summary>
    public void Explain(string pass, [InterpolatedStringHandlerArgument("")] ref ExplanationText what)
    {
        if (Because is not null) Because.Add($"{pass}: {what.ToStringAndClear()}");
    }
}
