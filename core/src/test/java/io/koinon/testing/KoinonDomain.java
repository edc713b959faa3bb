package io.koinon.testing;

import com.google.common.math.LongMath;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActId;
import io.koinon.base.ActorId;
import io.koinon.base.AmendmentId;
import io.koinon.base.Amount;
import io.koinon.base.AttestationId;
import io.koinon.base.Code;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.ModeId;
import io.koinon.base.NeedId;
import io.koinon.base.OperationId;
import io.koinon.base.OrganId;
import io.koinon.base.RegionId;
import io.koinon.base.Share;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.base.SuccessionId;
import io.koinon.base.TieId;
import io.koinon.participation.DatePolicy;
import io.koinon.time.Assumption;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.PartialDate.Qualifier;
import io.koinon.time.Tolerance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Every generator of the project: {@code @Domain(KoinonDomain.class)}, and {@code @ForAll
 * SecurityArchitecture} is a plausible architecture.
 */
public class KoinonDomain extends DomainContextBase {
  private static final int LONGEST_WORD = 19;
  private static final long LARGEST_PART = 999_999_999;

  /** For jqwik. */
  public KoinonDomain() {}

  /** Plausible architectures. */
  @Provide
  public Arbitrary<SecurityArchitecture> architectures() {
    return Architectures.arbitrary();
  }

  /** Dates of every year, precision and mark. */
  @Provide
  public Arbitrary<PartialDate> dates() {
    Arbitrary<Integer> years =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1900, 2030),
            Arbitraries.integers().between(PartialDate.MIN_YEAR, PartialDate.MAX_YEAR));
    Arbitrary<PartialDate> plain =
        Arbitraries.oneOf(
            years.map(PartialDate::of),
            Combinators.combine(years, Arbitraries.integers().between(1, 12))
                .as((year, month) -> PartialDate.of(YearMonth.of(year, month))),
            days(years).map(PartialDate::of));
    return Combinators.combine(plain, Arbitraries.of(Qualifier.class))
        .as(PartialDate::withQualifier);
  }

  private static Arbitrary<LocalDate> days(Arbitrary<Integer> years) {
    return Combinators.combine(years, Arbitraries.integers().between(1, 366))
        .as(
            (year, day) ->
                LocalDate.ofYearDay(year, Math.min(day, LocalDate.of(year, 1, 1).lengthOfYear())));
  }

  /** Endpoints of every kind. */
  @Provide
  public Arbitrary<Endpoint> endpoints() {
    return Arbitraries.oneOf(
        dates().map(Endpoint.class::cast),
        dates().map(Endpoint.class::cast),
        ranges(),
        ranges(),
        dates().map(Endpoint::notBefore),
        dates().map(Endpoint::notAfter),
        references(),
        Arbitraries.of(Endpoint.open(), Endpoint.unknown()));
  }

  private static Arbitrary<Endpoint> references() {
    return Combinators.combine(
            slugs(), Arbitraries.of("", "", "/signed", "/inForce", "/from", "/to"))
        .as((id, date) -> new Endpoint.Reference(id + date));
  }

  private Arbitrary<Endpoint> ranges() {
    return Combinators.combine(dates(), dates())
        .as(
            (a, b) ->
                a.earliest().isAfter(b.latest()) ? Endpoint.between(b, a) : Endpoint.between(a, b));
  }

  /** Intervals between endpoints of every kind. */
  @Provide
  public Arbitrary<Interval> intervals() {
    return Combinators.combine(endpoints(), endpoints())
        .as(Tuple::of)
        .filter(ends -> Intervals.isPossible(ends.get1(), ends.get2()))
        .map(ends -> Interval.of(ends.get1(), ends.get2()));
  }

  /** Questions about days and dates of our time. */
  @Provide
  public Arbitrary<AsOf> questions() {
    return Combinators.combine(
            dates().filter(date -> date.year() >= 1900 && date.year() <= 2060),
            Arbitraries.of(DatePolicy.class),
            Arbitraries.of(Assumption.class),
            Arbitraries.of(Tolerance.class),
            Arbitraries.of(SourceId.of("cow"), SourceId.of("gw")).optional())
        .as(AsOf::new);
  }

  private static Arbitrary<String> slugs() {
    return words("abcxyz0189")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(words -> String.join("-", words));
  }

  private static Arbitrary<String> words(String letters) {
    return Arbitraries.strings()
        .withChars(letters.toCharArray())
        .ofMinLength(1)
        .ofMaxLength(LONGEST_WORD);
  }

  /** Ids of states. */
  @Provide
  public Arbitrary<StateId> states() {
    return Combinators.combine(words("ABCXYZ"), words("ABCXYZ0189").list().ofMaxSize(3))
        .as((first, rest) -> rest.isEmpty() ? first : first + "-" + String.join("-", rest))
        .map(StateId::of);
  }

  /** Ids of treaties and institutions. */
  @Provide
  public Arbitrary<FrameworkId> frameworks() {
    return slugs().map(FrameworkId::of);
  }

  /** Ids of participants. */
  @Provide
  public Arbitrary<ActorId> actors() {
    return Arbitraries.oneOf(states(), frameworks());
  }

  /** Ids of modes. */
  @Provide
  public Arbitrary<ModeId> modes() {
    return Combinators.combine(frameworks(), slugs()).as(ModeId::of);
  }

  /** Ids of sources. */
  @Provide
  public Arbitrary<SourceId> sources() {
    return slugs().map(SourceId::of);
  }

  /** Ids of regions. */
  @Provide
  public Arbitrary<RegionId> regions() {
    return slugs().map(RegionId::of);
  }

  /** Ids of organs. */
  @Provide
  public Arbitrary<OrganId> organs() {
    return slugs().map(OrganId::of);
  }

  /** Ids of amendments. */
  @Provide
  public Arbitrary<AmendmentId> amendments() {
    return slugs().map(AmendmentId::of);
  }

  /** Ids of acts. */
  @Provide
  public Arbitrary<ActId> acts() {
    return slugs().map(ActId::of);
  }

  /** Ids of attestations. */
  @Provide
  public Arbitrary<AttestationId> attestations() {
    return slugs().map(AttestationId::of);
  }

  /** Ids of successions. */
  @Provide
  public Arbitrary<SuccessionId> successions() {
    return slugs().map(SuccessionId::of);
  }

  /** Shares, of which some are equal. */
  @Provide
  public Arbitrary<Share> shares() {
    Arbitrary<Long> parts =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 12), Arbitraries.longs().between(0, LARGEST_PART));
    return Combinators.combine(parts, parts)
        .filter((a, b) -> a + b > 0)
        .as((a, b) -> share(Math.min(a, b), Math.max(a, b)));
  }

  private static Share share(long part, long whole) {
    long divisor = LongMath.gcd(part, whole);
    return Share.of(part / divisor, whole / divisor);
  }

  /** Ids of operations. */
  @Provide
  public Arbitrary<OperationId> operations() {
    return slugs().map(OperationId::of);
  }

  /** Ids of needs. */
  @Provide
  public Arbitrary<NeedId> needs() {
    return slugs().map(NeedId::of);
  }

  /** Ids of ties. */
  @Provide
  public Arbitrary<TieId> ties() {
    return slugs().map(TieId::of);
  }

  /** Ids of links. */
  @Provide
  public Arbitrary<LinkId> links() {
    return slugs().map(LinkId::of);
  }

  /** Amounts, exact ones and ranges, of which some have a number in common. */
  @Provide
  public Arbitrary<Amount> amounts() {
    Arbitrary<BigDecimal> numbers =
        Combinators.combine(
                Arbitraries.oneOf(
                    Arbitraries.longs().between(0, 12),
                    Arbitraries.longs().between(0, LARGEST_PART)),
                Arbitraries.integers().between(0, 4))
            .as(BigDecimal::valueOf);
    return Arbitraries.oneOf(
        numbers.map(Amount::of),
        Combinators.combine(numbers, numbers).as((a, b) -> Amount.between(a.min(b), a.max(b))),
        numbers.map(Amount::atLeast));
  }

  /** Codes of other people's lists. */
  @Provide
  public Arbitrary<Code> codes() {
    return Combinators.combine(slugs(), words("aZ09._-")).as(Code::of);
  }
}
