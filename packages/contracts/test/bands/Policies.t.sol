// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {ConstantPolicy} from "../../src/bands/ConstantPolicy.sol";
import {SemilogPolicy} from "../../src/bands/SemilogPolicy.sol";
import {IConstantPolicy} from "../../src/bands/interfaces/IConstantPolicy.sol";
import {ISemilogPolicy} from "../../src/bands/interfaces/ISemilogPolicy.sol";
import {BandsAccess} from "../../src/bands/libraries/BandsAccess.sol";
import {MAX_RATE} from "../../src/bands/libraries/Rates.sol";
import {AmountTooLarge} from "../../src/common/Errors.sol";
import {BaseTest} from "../utils/Base.t.sol";

/// @dev The test stands in the place of a mint market, and of a lending market with its vault.
contract PoliciesTest is BaseTest {
    uint256 private constant MIN_RATE = 158_548_959; // 0.5 % a year
    uint256 private constant TOP_RATE = 15_854_895_991; // 50 % a year

    address private vault;
    uint256 public totalDebt;
    uint256 private ceiling;
    uint256 public utilisation;
    ConstantPolicy private constant_;
    SemilogPolicy private semilog;

    function setUp() public override {
        super.setUp();
        constant_ = new ConstantPolicy(address(manager), MIN_RATE);
        semilog = new SemilogPolicy(address(manager), MIN_RATE, TOP_RATE);
        BandsAccess.allowConstantPolicy(manager, address(constant_));
        BandsAccess.allowSemilogPolicy(manager, address(semilog));
    }

    /// @dev The market's constants and settings, as far as policies read them.
    function constants()
        external
        view
        returns (address, address, address vault_, address, uint256, uint256, uint256, bool)
    {
        vault_ = vault;
    }

    function settings()
        external
        view
        returns (uint256, uint256, uint256, uint256, uint256 ceiling_, uint256, uint256, uint256)
    {
        ceiling_ = ceiling;
    }

    // ── ConstantPolicy ─────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_Constant_GivesEveryMarketTheRate(address market, uint256 rate) public {
        rate = bound(rate, 0, MAX_RATE);

        vm.expectEmit(address(constant_));
        emit IConstantPolicy.PolicyRateSet(rate);
        constant_.setRate(rate);

        assertEq(constant_.rate(market), rate);
        assertEq(constant_.rateWrite(market), rate);
    }

    function test_RevertWhen_ConstantRateIsTooHigh() public {
        vm.expectRevert(abi.encodeWithSelector(AmountTooLarge.selector, MAX_RATE + 1, MAX_RATE));
        constant_.setRate(MAX_RATE + 1);
        vm.expectRevert(abi.encodeWithSelector(AmountTooLarge.selector, MAX_RATE + 1, MAX_RATE));
        new ConstantPolicy(address(manager), MAX_RATE + 1);
    }

    function test_RevertWhen_StrangerSetsRates() public {
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, alice));
        constant_.setRate(1);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, alice));
        semilog.setRateRange(1, 2);
    }

    function test_MaxRate_IsThreeHundredPercentApy() public pure {
        // e^(rate · year) − 1 = 3
        int256 growth = FixedPointMathLib.expWad(int256(MAX_RATE * 365 days));
        assertApproxEqRel(uint256(growth), 4e18, 1e12);
    }

    // ── SemilogPolicy ──────────────────────────────────────────────────────────────────────────────────────

    function test_Semilog_EndsAreTheRange() public {
        ceiling = 1000e18;
        assertEq(semilog.rate(address(this)), MIN_RATE);

        totalDebt = 1000e18;
        assertApproxEqAbs(semilog.rate(address(this)), TOP_RATE, 1);
    }

    function test_Semilog_HalfUsedIsTheGeometricMean() public {
        (ceiling, totalDebt) = (1000e18, 500e18);

        uint256 geometricMean = FixedPointMathLib.sqrt(MIN_RATE * TOP_RATE);
        assertApproxEqAbs(semilog.rate(address(this)), geometricMean, 1);
        assertEq(semilog.rateWrite(address(this)), semilog.rate(address(this)));
    }

    function test_Semilog_LendingMarketIsReadFromItsVault() public {
        (vault, utilisation) = (address(this), 0.5e18);

        assertApproxEqAbs(semilog.rate(address(this)), FixedPointMathLib.sqrt(MIN_RATE * TOP_RATE), 1);
    }

    function testFuzz_Semilog_GrowsWithDebtWithinTheRange(uint128 ceiling_, uint128 debt, uint128 more)
        public
    {
        debt = uint128(bound(debt, 0, type(uint128).max - more));
        ceiling = ceiling_;

        totalDebt = debt;
        uint256 lower = semilog.rate(address(this));
        totalDebt = uint256(debt) + more;
        uint256 higher = semilog.rate(address(this));

        assertLe(lower, higher);
        assertGe(lower, MIN_RATE);
        assertLe(higher, TOP_RATE);
    }

    function test_Semilog_CeilingBelowTheDebtCountsAsFull() public {
        totalDebt = 5;

        assertApproxEqAbs(semilog.rate(address(this)), TOP_RATE, 1);
    }

    function testFuzz_Semilog_AnyRangeIsServed(uint256 low, uint256 high, uint128 debt) public {
        high = bound(high, 1, MAX_RATE);
        low = bound(low, 1, high);
        (ceiling, totalDebt) = (type(uint128).max, debt);

        vm.expectEmit(address(semilog));
        emit ISemilogPolicy.RateRangeSet(low, high);
        semilog.setRateRange(low, high);

        assertLe(semilog.rate(address(this)), high);
        assertGe(semilog.rate(address(this)) + 1, low);
    }

    function test_RevertWhen_RangeIsInvalid() public {
        _expectInvalid(0, 1);
        _expectInvalid(2, 1);
        _expectInvalid(1, MAX_RATE + 1);
    }

    function _expectInvalid(uint256 low, uint256 high) private {
        vm.expectRevert(abi.encodeWithSelector(ISemilogPolicy.RateRangeInvalid.selector, low, high, MAX_RATE));
        semilog.setRateRange(low, high);
    }
}
