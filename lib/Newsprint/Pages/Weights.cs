namespace Newsprint;

/// <summary>What the kinds of evidence weigh against each other, in log-odds units.</summary>
static class Weights
{
    // Where a fragment belongs.

    /// <summary>A sentence broken at a fragment's end goes on in the next fragment, rather than elsewhere or nowhere.</summary>
    internal const double NextContinues = -9.375;
    /// <summary>A fragment that follows another does not belong to its article.</summary>
    internal const double Displaced = -4.5;
    /// <summary>Each article that stands between a passage and where it belongs.</summary>
    internal const double Distance = -2.2;
    /// <summary>What is displaced follows a broken sentence, rather than a whole one.</summary>
    internal const double FollowsBroken = 1.5;
    /// <summary>A fragment that begins inside a sentence follows a whole one.</summary>
    internal const double BadStart = -1.125;
    /// <summary>A broken sentence is left broken.</summary>
    internal const double LeftBroken = -0.6;
    /// <summary>Something foreign follows the line that closes a report.</summary>
    internal const double AfterClosing = 2.5;
    /// <summary>An article goes on behind the line that closes it.</summary>
    internal const double Closed = -0.5;
    /// <summary>An article has a second displaced passage behind the first.</summary>
    internal const double SecondTail = -2.5;
    /// <summary>The assignment of broken sentences over the whole page joins the two.</summary>
    internal const double Matched = 3.3;
    /// <summary>A jump line sends the text on, another takes it up.</summary>
    internal const double Jump = 10;
    /// <summary>Only one of the two is printed where pieces are put together.</summary>
    internal const double HalfJump = -5;
    /// <summary>It joins one of the two to another.</summary>
    internal const double MatchedElsewhere = -4;

    // Which broken sentence goes on in which fragment.

    /// <summary>In the next one.</summary>
    internal const double NextGoesOn = 2.5;
    /// <summary>In one further down.</summary>
    internal const double FarGoesOn = -3;
    /// <summary>The least evidence that joins two neighbours of an article.</summary>
    internal const double JoinNext = -4;
    /// <summary>The least evidence that joins a displaced passage to the sentence before it.</summary>
    internal const double JoinDisplaced = -2;

    // Which words an article and a passage share.

    /// <summary>A unit of shared pairs of characters.</summary>
    internal const double Shared = 0.16;
    /// <summary>How many pairs of an article must be known before it speaks for itself as much as the language does.</summary>
    internal const double Concentration = 660;
    /// <summary>Pairs of the language at large that the page's own are weighed against.</summary>
    internal const double Language = 2000;
    /// <summary>How much what two bags do not share counts against them; less than 1, for texts repeat themselves.</summary>
    internal const double Size = 0.9;
    /// <summary>How much less each further pair of a long shared phrase says.</summary>
    internal const double SetPhrase = 0.1;
    /// <summary>For how many times in the body a pair in the headline speaks.</summary>
    internal const int Headline = 10;
}
