// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SynthListing} from "../../script/DeploySynths.sol";
import {SynthsBase} from "./utils/SynthsBase.sol";

/// @notice The scene of the specification: synths with a supply, a fresh snapshot, fees and rewards streaming.
abstract contract SynthsGasScene is SynthsBase {
    /// @dev Synths besides sUSD.
    uint256 internal count = 7;
    address internal trader = makeAddr("trader");

    function setUp() public virtual override {
        super.setUp();
        _scene();
    }

    function _list() internal override {
        for (uint256 i; i < count; ++i) {
            address asset = i == 0 ? ETH : i == 1 ? BTC : _asset(i);
            prices.set(asset, _price(i));
            string memory symbol = i == 0 ? "sETH" : i == 1 ? "sBTC" : string.concat("s", vm.toString(i));
            script.list(SynthListing(symbol, symbol, asset, 0.003e18, false));
        }
    }

    function _asset(uint256 i) internal pure returns (address) {
        return address(uint160(0xa55e7000 + i));
    }

    function _price(uint256 i) internal pure returns (uint256) {
        return i == 0 ? 1000e18 : i == 1 ? 10_000e18 : (10 + i) * 1e18;
    }

    /// @dev A staked pool, every synth held by the trader, and a week later fees and rewards in the stream.
    function _scene() internal {
        pool.setParameter("minimumStakeTime", 0);
        _stake(bob, 1_000_000e18);
        _stake(trader, 500_000e18);
        for (uint256 i; i < count; ++i) {
            bytes32 key = registry.keyOf(i + 1);
            _exchange(trader, "sUSD", 10_000e18, key);
        }
        vm.warp(block.timestamp + 1 weeks + 1 hours);
        schedule.mint();
        vm.warp(block.timestamp + 1 weeks);
        schedule.mint();
        _reprice(101);
        for (uint256 i; i < count; ++i) {
            exchanger.settle(trader, registry.keyOf(i + 1));
        }
        _exchange(trader, "sUSD", 1000e18, "sETH");
        _age();
        registry.takeDebtSnapshot();
    }

    /// @dev New rounds at a percentage of the first prices.
    function _reprice(uint256 percent) internal {
        _renew(address(syn));
        for (uint256 i; i < count; ++i) {
            prices.set(i == 0 ? ETH : i == 1 ? BTC : _asset(i), _price(i) * percent / 100);
        }
    }

    function _age() internal {
        vm.warp(block.timestamp + 10 minutes);
        _reprice(100);
    }

    function _snap(string memory key) internal {
        vm.snapshotGasLastCall("synths", key);
    }
}

/// @notice Gas of every flow with eight synths. `forge test --isolate` records whole transactions.
contract SynthsGasTest is SynthsGasScene {
    // ── Issuing and burning ───────────────────────────────────────────────────────────────────────────────────

    function test_Gas_Issue() public {
        _give(alice, 100_000e18);
        _issue(alice, 1000e18);
        _snap("issueSynths_first");
        _age();
        _issue(alice, 1000e18);
        _snap("issueSynths_again");
    }

    function test_Gas_Burn() public {
        _stake(alice, 2000e18);
        _age();
        _burn(alice, 500e18);
        _snap("burnSynths_partial");
        _age();
        vm.prank(trader);
        susd.transfer(alice, 1000e18);
        _burn(alice, type(uint256).max);
        _snap("burnSynths_fullExit");
        assertEq(pool.sharesOf(alice), 0);
    }

    function test_Gas_BurnToTarget() public {
        _stake(alice, 2000e18);
        _age();
        _setSyn(0.8e18);
        vm.prank(alice);
        pool.burnSynthsToTarget();
        _snap("burnSynths_toTarget");
    }

    // ── Exchanging ────────────────────────────────────────────────────────────────────────────────────────────

    function test_Gas_Exchange() public {
        _stake(alice, 10_000e18);
        _age();
        _exchange(alice, "sUSD", 1000e18, "sBTC");
        _snap("exchange_sUSD_sBTC_first");
        _exchange(alice, "sUSD", 1000e18, "sBTC");
        _snap("exchange_sUSD_sBTC_again");
    }

    function test_Gas_ExchangeBetweenSynths() public {
        _stake(alice, 10_000e18);
        _exchange(alice, "sUSD", 5000e18, "sBTC");
        _age();
        exchanger.settle(alice, "sBTC");
        _exchange(alice, "sBTC", 0.1e18, "sETH");
        _snap("exchange_sBTC_sETH");
    }

    function test_Gas_ExchangeSettlingReclaim() public {
        _stake(alice, 10_000e18);
        _exchange(alice, "sUSD", 5000e18, "sBTC");
        vm.warp(block.timestamp + 1 minutes);
        _reprice(102);
        _age();
        _exchange(alice, "sBTC", 0.1e18, "sETH");
        _snap("exchange_sBTC_sETH_settlingReclaim");
    }

    function test_Gas_SettleReclaim() public {
        _stake(alice, 10_000e18);
        _exchange(alice, "sUSD", 5000e18, "sBTC");
        vm.warp(block.timestamp + 1 minutes);
        _reprice(102);
        _age();
        exchanger.settle(alice, "sBTC");
        _snap("settle_oneReclaim");
    }

    function test_Gas_SettleTwo() public {
        _stake(alice, 10_000e18);
        _exchange(alice, "sUSD", 1000e18, "sBTC");
        _exchange(alice, "sUSD", 1000e18, "sBTC");
        _age();
        exchanger.settle(alice, "sBTC");
        _snap("settle_twoNoCorrection");
    }

    function test_Gas_SettleTwelve() public {
        _stake(alice, 100_000e18);
        for (uint256 i; i < 12; ++i) {
            _exchange(alice, "sUSD", 1000e18, "sBTC");
        }
        vm.warp(block.timestamp + 1 minutes);
        _reprice(102);
        _age();
        exchanger.settle(alice, "sBTC");
        uint256 gasUsed = vm.lastCallGas().gasTotalUsed;
        assertLt(gasUsed, 600_000);
    }

    // ── Transfers ─────────────────────────────────────────────────────────────────────────────────────────────

    function test_Gas_SynthTransfer() public {
        _stake(alice, 10_000e18);
        vm.prank(alice);
        susd.transfer(carol, 1000e18);
        _snap("synthTransfer_noEntries");
    }

    function test_Gas_SynthTransferSettling() public {
        _stake(alice, 10_000e18);
        _exchange(alice, "sUSD", 1000e18, "sBTC");
        _exchange(alice, "sUSD", 1000e18, "sBTC");
        vm.warp(block.timestamp + 1 minutes);
        _reprice(102);
        _age();
        address token = address(_synth("sBTC"));
        vm.prank(alice);
        (bool success,) = token.call(abi.encodeWithSignature("transfer(address,uint256)", carol, 0.1e18));
        _snap("synthTransfer_settlingTwo");
        assertTrue(success);
    }

    function test_Gas_CollateralTransfer() public {
        _stake(alice, 1000e18);
        _give(alice, 1000e18);
        _give(carol, 1000e18);
        vm.prank(alice);
        syn.transfer(bob, 500e18);
        _snap("collateralTransfer_withDebt");
        vm.prank(carol);
        syn.transfer(bob, 100e18);
        _snap("collateralTransfer_noDebt");
    }

    // ── Fees ──────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Gas_Claim() public {
        _stake(alice, 10_000e18);
        _warp(2 days);
        _age();
        registry.takeDebtSnapshot();
        vm.prank(alice);
        pool.claimFees();
        _snap("claimFees_first");
        _warp(1 hours);
        _age();
        registry.takeDebtSnapshot();
        vm.prank(alice);
        pool.claimFees();
        _snap("claimFees_again");
    }

    function test_Gas_ClosePeriod() public {
        _deploy(true);
        pool.setParameter("minimumStakeTime", 0);
        _stake(bob, 1_000_000e18);
        for (uint256 i; i < 2; ++i) {
            _exchange(bob, "sUSD", 1000e18, "sBTC");
            vm.warp(block.timestamp + 1 weeks);
            _reprice(100);
            periods.closeCurrentFeePeriod();
        }
        _exchange(bob, "sUSD", 1000e18, "sBTC");
        vm.warp(block.timestamp + 1 weeks);
        periods.closeCurrentFeePeriod();
        _snap("closeCurrentFeePeriod");
    }

    function test_Gas_MintSupply() public {
        vm.warp(block.timestamp + 1 weeks);
        vm.prank(keeper);
        schedule.mint();
        _snap("mintSupply_oneWeek");
        vm.warp(block.timestamp + 80 weeks);
        vm.prank(keeper);
        schedule.mint();
        _snap("mintSupply_after80Weeks");
    }

    function test_Gas_Vest() public {
        _stake(alice, 10_000e18);
        for (uint256 i; i < 3; ++i) {
            _warp(1 days);
            registry.takeDebtSnapshot();
            vm.prank(alice);
            pool.claimFees();
        }
        _warp(53 weeks);
        vm.prank(alice);
        rewardEscrow.vest();
        _snap("vest_3entries");
        assertEq(rewardEscrow.entryCount(alice), 0);
    }

    // ── Liquidation ───────────────────────────────────────────────────────────────────────────────────────────

    function test_Gas_Liquidate() public {
        _stake(alice, 10_000e18);
        _age();
        _setSyn(0.35e18);
        registry.takeDebtSnapshot();
        vm.prank(keeper);
        pool.flagForLiquidation(alice);
        _snap("flagForLiquidation");
        vm.warp(block.timestamp + 3 days + 1);
        _reprice(100);
        registry.takeDebtSnapshot();
        vm.prank(trader);
        pool.liquidate(alice, type(uint256).max);
        _snap("liquidate");
    }

    // ── Snapshot ──────────────────────────────────────────────────────────────────────────────────────────────

    function test_Gas_TakeDebtSnapshot() public {
        vm.warp(block.timestamp + 10 minutes);
        _reprice(103);
        vm.prank(keeper);
        registry.takeDebtSnapshot();
        _snap("takeDebtSnapshot_8synths");
    }

    // ── Loans ─────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Gas_Loans() public {
        vm.deal(alice, 100 ether);
        vm.deal(carol, 100 ether);
        vm.prank(carol);
        loans.openLoan{value: 10 ether}(0, 5e18, 10 ether);
        _age();
        vm.prank(alice);
        loans.openLoan{value: 10 ether}(0, 5e18, 10 ether);
        _snap("openLoan_first");
        vm.prank(alice);
        loans.openLoan{value: 10 ether}(0, 5e18, 10 ether);
        _snap("openLoan_second");
        _warp(1 days);
        vm.prank(alice);
        loans.depositCollateral{value: 1 ether}(2, 1 ether);
        _snap("depositLoanCollateral");
        vm.prank(alice);
        loans.withdrawCollateral(2, 1 ether);
        _snap("withdrawLoanCollateral");
        vm.prank(alice);
        loans.repayLoan(2, 1e18);
        _snap("repayLoan");
        vm.prank(alice);
        loans.closeLoan(2);
        _snap("closeLoan");
    }

    function test_Gas_LiquidateLoan() public {
        vm.deal(alice, 100 ether);
        _age();
        vm.prank(alice);
        loans.openLoan{value: 10 ether}(1, 6500e18, 10 ether);
        prices.set(ETH, 840e18);
        vm.prank(trader);
        loans.liquidateLoan(1, type(uint256).max);
        _snap("liquidateLoan");
    }
}

/// @notice The same pool with 24 synths.
contract SynthsGas24Test is SynthsGasScene {
    function setUp() public override {
        count = 23;
        super.setUp();
    }

    function test_Gas_TakeDebtSnapshot() public {
        vm.warp(block.timestamp + 10 minutes);
        _reprice(103);
        vm.prank(keeper);
        registry.takeDebtSnapshot();
        _snap("takeDebtSnapshot_24synths");
    }
}
