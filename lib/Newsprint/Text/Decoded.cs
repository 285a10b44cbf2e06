namespace Newsprint;

/// <summary>Bytes made into text: which encoding it was, and what could not be decoded.</summary>
sealed record Decoded(string Text, string Encoding, IReadOnlyList<Note> Notes);
