namespace Newsprint;

/// <summary>One tile a division, coloured by a rate.</summary>
/// <param name="Head">Around the marks.</param>
/// <param name="Low">Rate of the palest colour.</param>
/// <param name="High">Rate of the strongest colour.</param>
/// <param name="Scale">What the colours say, with the unit.</param>
/// <param name="Tiles">In any order; columns and rows from 0, at the top left.</param>
sealed record TileDrawing(Head Head, double Low, double High, string Scale, IReadOnlyList<Tile> Tiles);

/// <summary>One division. A tile without value is grey; with <paramref name="Text"/> it says what else the page reports of it.</summary>
sealed record Tile(string Name, int Column, int Row, double? Value, string Text);
