namespace Newsprint;

/// <summary>What a mention finds where it stands.</summary>
/// <param name="Current">What governs.</param>
/// <param name="Topic">The article's place.</param>
/// <param name="Firm">The sentence has said what it is about.</param>
/// <param name="Told">The sentence has said who speaks, and where that is.</param>
/// <param name="Named">A place governs that the sentence itself names.</param>
/// <param name="Sentence">Where the sentence begins.</param>
/// <param name="Context">What is known before.</param>
readonly record struct ScopeState(Place Current, Place Topic, bool Firm, bool Told, bool Named, int Sentence, AreaContext Context);
