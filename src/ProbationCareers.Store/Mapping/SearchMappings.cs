using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Mapping;

internal sealed class SynonymMapping : IEntityTypeConfiguration<Synonym>
{
    public void Configure(EntityTypeBuilder<Synonym> builder)
    {
        builder.ToTable("Synonyms").HasKey(synonym => synonym.Position);
        builder.Property(synonym => synonym.Position).ValueGeneratedNever();
    }
}

internal sealed class FailedSearchMapping : IEntityTypeConfiguration<FailedSearch>
{
    public void Configure(EntityTypeBuilder<FailedSearch> builder)
    {
        builder.ToTable("FailedSearches").HasKey(search => search.Words);
        builder.Property(search => search.Words).HasMaxLength(FailedSearch.MaxLength);
        builder.HasIndex(search => search.LastOn);
    }
}
