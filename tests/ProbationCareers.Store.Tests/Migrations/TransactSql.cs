using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace ProbationCareers.Store.Tests.Migrations;

/// <summary>Reads T-SQL as SQL Server 2022 would, without a server.</summary>
internal static class TransactSql
{
    /// <summary>What is wrong with a script; nothing when it can be read.</summary>
    public static IEnumerable<string> Errors(string script)
    {
        Parse(script, out var errors);
        return errors.Select(error => $"{error.Line}:{error.Column}: {error.Message}");
    }

    /// <summary>The parts of a script that are of one type, in order, however deep they stand in it.</summary>
    public static IReadOnlyList<T> Find<T>(string script)
        where T : TSqlFragment
    {
        var finder = new Finder<T>();
        Parse(script, out _).Accept(finder);
        return finder.Found;
    }

    private static TSqlFragment Parse(string script, out IList<ParseError> errors)
    {
        using var reader = new StringReader(script);
        return new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out errors);
    }

    private sealed class Finder<T> : TSqlFragmentVisitor
        where T : TSqlFragment
    {
        private readonly List<T> _found = [];

        public IReadOnlyList<T> Found => _found;

        public override void Visit(TSqlFragment node)
        {
            if (node is T found)
                _found.Add(found);
        }
    }
}
