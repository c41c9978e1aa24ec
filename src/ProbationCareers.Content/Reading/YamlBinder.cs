using System.Collections;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Markdown;
using ProbationCareers.Content.Reading.Mistakes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ProbationCareers.Content.Reading;

/// <summary>
/// Turns YAML into typed records and collects every problem on the way, not the first alone. The records' own
/// properties are the keys, so that there is one place that says what an editor may write.
/// </summary>
/// <param name="scope">The file that is read.</param>
/// <param name="lineOffset">Lines of the file above the first line of the YAML.</param>
internal sealed class YamlBinder(FileScope scope, int lineOffset)
{
    private readonly ScalarReader _scalars = new(scope);
    private string _yaml = "";
    private string[] _lines = [];
    private Lazy<TextPlaces> _places = new();
    private YamlText _text = new("", lineOffset);

    /// <summary>Parses a YAML text.</summary>
    /// <returns>Its root, or null when it cannot be read or is empty; the problem has been noted.</returns>
    public YamlNode? Parse(string yaml)
    {
        _lines = yaml.Split('\n');
        _yaml = yaml;
        _places = new(() => new TextPlaces(yaml, lineOffset));
        _text = new YamlText(yaml, lineOffset);
        var events = new YamlEvents(yaml);
        try
        {
            var stream = new YamlStream();
            stream.Load(events);
            if (stream.Documents is [{ RootNode: { } root }])
                return root;
            if (stream.Documents is [_, { RootNode: { } second }, ..])
                scope.Problems.Add(
                    At(second.Start),
                    ProblemRule.BrokenYaml,
                    "A second YAML text starts here, which nothing would read.",
                    "Take out the line '---' or '...' above it."
                );
            else
                scope.Problems.Add(
                    _text.PlaceOf(0),
                    ProblemRule.BrokenYaml,
                    "There is no YAML here.",
                    "Write at least one 'key: value' line."
                );
        }
        catch (YamlRefusedException refused)
        {
            scope.Problems.Add(At(refused.At), refused.Rule, refused.Message, refused.Remedy);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // Not only YamlException: a bracket that is not closed ends as InvalidOperationException, a number that is no character as
            // ArgumentException.
            ReportBroken(yaml, broken, (broken as YamlException)?.Start ?? events.Current?.End ?? Mark.Empty);
        }

        return null;
    }

    private void ReportBroken(string yaml, Exception broken, Mark reached)
    {
        var open =
            YamlEvents.IsOfAnEnd(yaml, broken) && OpenBracket.Find(yaml) is { } bracket ? _places.Value.At(bracket) : (Position?)null;
        if (Again(broken) is { } again)
            scope.Problems.Add(
                At(reached),
                ProblemRule.BrokenYaml,
                $"There is already a key '{again.Key}'.",
                $"Delete one of the two; the first is on line {again.First + lineOffset}."
            );
        else if (YamlMistakes.Find(yaml, broken) is { } mistake && (open is null || open.Value.Line == mistake.Line + lineOffset))
            scope.Problems.Add(Shift(mistake.Line, mistake.Column), ProblemRule.BrokenYaml, mistake.What, mistake.Remedy);
        else if (open is { } at)
            ReportOpen(_lines[at.Line - lineOffset - 1][at.Column - 1], at);
        else
            scope.Problems.Add(
                At(reached),
                ProblemRule.BrokenYaml,
                $"The YAML cannot be read: {FirstSentence(broken.InnerException?.Message ?? broken.Message)}",
                "Check the indentation and the colons here and on the line above, and put quotes round text that holds ': ' or ' #'."
            );
    }

    private void ReportOpen(char sign, Position at) =>
        scope.Problems.Add(
            at,
            ProblemRule.BrokenYaml,
            $"The {sign} on line {at.Line} is not closed.",
            $"Write {(sign == '{' ? '}' : ']')} after its last item; if {sign} starts a text, put the text between double quotes."
        );

    /// <summary>
    /// The key that stands twice, and the line of the first, counted from 1 in the YAML; null when that is not what is wrong.
    /// </summary>
    private (string Key, int First)? Again(Exception error)
    {
        const string duplicate = "Duplicate key ";
        if (error is not YamlException broken)
            return null;
        var message = broken.InnerException?.Message ?? broken.Message;
        if (message.IndexOf(duplicate, StringComparison.Ordinal) is not (>= 0 and var at))
            return null;
        var key = message[(at + duplicate.Length)..].Trim(' ', '.', '\'', '"');
        var (line, column) = (Math.Min((int)broken.Start.Line, _lines.Length), (int)broken.Start.Column);
        for (var number = line; number >= 1; number--)
        {
            var text = number == line ? _lines[number - 1][..Math.Min(column - 1, _lines[number - 1].Length)] : _lines[number - 1];
            if (
                text.TrimStart(' ', '-').StartsWith(key + ":", StringComparison.Ordinal)
                || text.Contains($" {key}: ", StringComparison.Ordinal)
            )
                return (key, number);
        }

        return null;
    }

    /// <summary>Reads a mapping as a record.</summary>
    /// <returns>The record, or null when it has a problem that keeps it from being complete.</returns>
    public T? BindRecord<T>(YamlNode node)
        where T : class => (T?)BindRecord(typeof(T), node);

    /// <summary>Reads a mapping as a record of a type that is known only now.</summary>
    /// <returns>The record, or null when it has a problem that keeps it from being complete.</returns>
    public object? BindRecord(Type type, YamlNode node) => BindRecord(type, node, "the file");

    /// <summary>Reads a sequence of mappings as records; the incomplete ones are left out.</summary>
    public IReadOnlyList<(T Record, Position At)> BindRecords<T>(YamlNode node)
        where T : class
    {
        if (node is not YamlSequenceNode list)
        {
            scope.Problems.Add(At(node.Start), ProblemRule.WrongType, "The file has to be a list.", "Start each entry with '- '.");
            return [];
        }

        scope.Names = NamesIn(typeof(T), list);
        return
        [
            .. list
                .Children.TakeWhile(_ => !scope.Problems.IsFull)
                .Select(child => (Record: (T?)BindRecord(typeof(T), child, "an entry"), At: At(child.Start)))
                .Where(entry => entry.Record is not null)
                .Select(entry => (entry.Record!, entry.At)),
        ];
    }

    /// <summary>The names of a list's entries, those of broken entries too; types whose entries have no key have none.</summary>
    private static WrittenNames NamesIn(Type type, YamlSequenceNode list)
    {
        if (
            RecordShape.Of(type).Keys.Values.FirstOrDefault(key => key.IsFigureKey || key is { IsSlug: true, Name: "key" }) is not { } named
        )
            return WrittenNames.None;
        var names = list
            .Children.Select(child =>
                child is YamlMappingNode entry
                && entry.Children.TryGetValue(new YamlScalarNode(named.Name), out var value)
                && value is YamlScalarNode { Value: { } text }
                && (named.IsFigureKey ? Figures.FigureKey.IsValid(text.Trim()) : Slug.TryParse(text.Trim(), out _))
                    ? text.Trim()
                    : null
            )
            .ToList();
        return new(names.OfType<string>().ToHashSet(StringComparer.Ordinal), !names.Contains(null));
    }

    private object? BindRecord(Type type, YamlNode node, string name)
    {
        if (node is not YamlMappingNode mapping)
        {
            var known = RecordShape.Of(type).Keys.Values;
            var needed = known.Where(key => key.IsRequired).Select(key => key.Name).ToList();
            var remedy =
                needed.Count > 0
                    ? $"Write {string.Join(", ", needed)} below it, each with a value."
                    : $"Write one or more of {string.Join(", ", known.Select(key => key.Name).Order(StringComparer.Ordinal))} "
                        + "below it, each with a value.";
            scope.Problems.Add(
                At(node.Start),
                ProblemRule.WrongType,
                $"The value of {name} has to have keys of its own.",
                needed is [var only] && name.StartsWith('\'') && node is YamlScalarNode { Value.Length: > 0 } lone
                    ? $"Write: {name.Trim('\'')}: {{ {only}: {lone.Value} }}"
                    : remedy
            );
            return null;
        }

        var shape = RecordShape.Of(type);
        var record = Activator.CreateInstance(type)!;
        var positions = new Dictionary<string, Position>(StringComparer.Ordinal);
        var meant = new HashSet<string>(StringComparer.Ordinal);
        var onlyMissing = OnlyMissing(shape, mapping);
        var complete = true;
        foreach (var (keyNode, valueNode) in mapping.Children)
        {
            if (scope.Problems.IsFull)
                return null;
            var written = (keyNode as YamlScalarNode)?.Value ?? "";
            if (shape.Keys.TryGetValue(written, out var key))
            {
                positions[key.Property.Name] = At(keyNode.Start);
                NoteItems(positions, key, valueNode);
                complete &= BindKey(record, key, valueNode);
            }
            else
            {
                complete = false;
                var free = shape.Keys.Values.Where(other => !mapping.Children.ContainsKey(new YamlScalarNode(other.Name))).ToList();
                var mistake = KeyMistake.Of(written, shape, free, onlyMissing);
                if (mistake.Meant is not null)
                    meant.Add(mistake.Meant);
                var at = At(keyNode.Start);
                scope.Problems.Add(at with { Column = at.Column + mistake.Offset }, mistake.Rule, mistake.What, mistake.Remedy);
            }
        }

        foreach (var missing in shape.Keys.Values.Where(key => key.IsRequired && !positions.ContainsKey(key.Property.Name)))
        {
            complete = false;
            if (meant.Contains(missing.Name))
                continue;
            scope.Problems.Add(
                At(mapping.Start),
                missing.ValueType == typeof(Documents.Licence) ? ProblemRule.NoLicence : ProblemRule.MissingKey,
                $"The key '{missing.Name}' is missing.",
                $"Add '{missing.Name}:' with {ScalarReader.Describe(missing)}."
            );
        }

        scope.Places.Add(At(mapping.Start), positions);
        if (complete && record is IConsistent consistent)
            CheckConsistency(consistent, positions, At(mapping.Start));
        return complete ? record : null;
    }

    /// <summary>
    /// The key that has to be there and is not, when it is the only one and one key is not known: that key was surely meant for it,
    /// however it is called.
    /// </summary>
    private static string? OnlyMissing(RecordShape shape, YamlMappingNode mapping)
    {
        var written = mapping.Children.Keys.Select(key => (key as YamlScalarNode)?.Value ?? "").ToList();
        var missing = shape.Keys.Values.Where(key => key.IsRequired && !written.Contains(key.Name)).ToList();
        return missing.Count == 1 && written.Count(key => !shape.Keys.ContainsKey(key)) == 1 ? missing[0].Name : null;
    }

    private void NoteItems(Dictionary<string, Position> positions, KeyShape key, YamlNode node)
    {
        if (node is not YamlSequenceNode { Children: var items })
            return;
        for (var i = 0; i < items.Count; i++)
            positions[KeyPlaces.Item(key.Property.Name, i)] = At(items[i].Start);
    }

    private void CheckConsistency(IConsistent record, Dictionary<string, Position> positions, Position start)
    {
        foreach (var (property, what, remedy) in record.Inconsistencies())
            scope.Problems.Add(positions.GetValueOrDefault(property, start), ProblemRule.Inconsistent, what, remedy);
    }

    private bool BindKey(object record, KeyShape key, YamlNode node)
    {
        scope.Reached = At(node.Start);
        var value = key.IsList ? BindList(key, node) : BindValue(key, node);
        if (value is null)
            return false;
        key.Property.SetValue(record, value);
        return true;
    }

    private IList? BindList(KeyShape key, YamlNode node)
    {
        if (node is not YamlSequenceNode sequence)
        {
            var mistake = ListMistake.Of(key, node, _lines);
            scope.Problems.Add(Shift(mistake.Line, mistake.Column), ProblemRule.WrongType, mistake.What, mistake.Remedy);
            return null;
        }

        if (key.IsRequired && sequence.Children.Count == 0)
        {
            scope.Problems.Add(
                At(node.Start),
                ProblemRule.MissingKey,
                $"The list '{key.Name}' is empty.",
                $"Add at least one item: {ScalarReader.Describe(key)}."
            );
            return null;
        }

        foreach (var again in sequence.Children.GroupBy(PlainYaml.Of, StringComparer.Ordinal).SelectMany(same => same.Skip(1)))
            scope.Problems.Add(At(again.Start), ProblemRule.ListedTwice, $"{Named(again)} stands twice in '{key.Name}'.", "Leave it once.");
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(key.ValueType))!;
        foreach (var value in sequence.Children.TakeWhile(_ => !scope.Problems.IsFull).Select(child => BindValue(key, child)))
        {
            if (value is not null)
                list.Add(value);
        }

        return list.Count == sequence.Children.Count ? list : null;
    }

    private object? BindValue(KeyShape key, YamlNode node)
    {
        if (!ScalarReader.Reads(key.ValueType))
            return BindRecord(key.ValueType, node, $"'{key.Name}'");
        if (node is not YamlScalarNode scalar)
        {
            scope.Problems.Add(
                At(node.Start),
                ProblemRule.WrongType,
                $"The value of '{key.Name}' has to be {ScalarReader.Describe(key)}.",
                TextMistakes.OfNoText(node, _lines) ?? "Write one value, not a list or keys of its own."
            );
            return null;
        }

        if (TextMistakes.Of(key, scalar, _lines) is { } misread)
        {
            scope.Problems.Add(Shift(misread.Line, misread.Column), ProblemRule.MisreadValue, misread.What, misread.Remedy);
            return null;
        }

        if (HasControlCharacters(scalar))
            return null;
        var place = new ScalarPlace(_text, scalar);
        var value = _scalars.Read(key, scalar.Value ?? "", place);
        if (value is string words && key.IsSearchWord)
            scope.SearchWords.Add((words, place));
        if (value is string name && key.RefersTo is { } kind && !key.IsShownFigure)
            Refer(key, kind, name, At(node.Start));
        if (value is string address && key.IsWebAddress)
            scope.Refer(ReferenceKind.WebAddress, address, At(node.Start));
        return value;
    }

    private void Refer(KeyShape key, ReferenceKind kind, string name, Position at)
    {
        if (scope.IsItself(kind, name))
            scope.Problems.Add(at, ProblemRule.NamesItself, $"'{key.Name}' names the page itself.", "Take it out, or name another page.");
        else
            scope.Refer(kind, name, at);
    }

    private static string Named(YamlNode item) => item is YamlScalarNode { Value: { } text } ? $"'{text}'" : "The same entry";

    private bool HasControlCharacters(YamlScalarNode scalar)
    {
        var (start, end) = ((int)scalar.Start.Index, (int)scalar.End.Index);
        return ControlCharacters.Refuse(
            scalar.Value ?? "",
            _yaml.AsSpan(start, Math.Max(0, end - start)),
            index => _places.Value.At(start + index),
            scope.Problems
        );
    }

    private Position At(Mark mark) => _text.PlaceOf(mark);

    private Position Shift(int line, int column) => new(Math.Max(1, line) + lineOffset, Math.Max(1, column));

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).Trim().TrimEnd('.') + ".";
    }
}
