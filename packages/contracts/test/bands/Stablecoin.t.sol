// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IERC3156FlashBorrower} from "@openzeppelin/contracts/interfaces/IERC3156FlashBorrower.sol";
import {ERC20} from "solady/tokens/ERC20.sol";

import {Stablecoin} from "../../src/bands/Stablecoin.sol";
import {IStablecoin} from "../../src/bands/interfaces/IStablecoin.sol";
import {AccessSetup} from "../../src/common/AccessSetup.sol";
import {AmountTooLarge, EntryPaused, UnsupportedToken, ZeroAddress} from "../../src/common/Errors.sol";
import {Roles} from "../../src/common/Roles.sol";
import {BaseTest} from "../utils/Base.t.sol";

/// @dev Takes flash mints, nested `depth` deep, and records what it was told.
contract FlashBorrower is IERC3156FlashBorrower {
    Stablecoin private immutable _coin;
    bool public givesAllowance = true;
    bool public answers = true;
    uint256 public depth;
    uint256 public seenSupply;
    uint256 public seenFee;
    address public seenInitiator;

    constructor(Stablecoin coin) {
        _coin = coin;
    }

    function set(bool givesAllowance_, bool answers_, uint256 depth_) external {
        (givesAllowance, answers, depth) = (givesAllowance_, answers_, depth_);
    }

    function borrow(uint256 amount) external {
        _coin.flashLoan(this, address(_coin), amount, "");
    }

    function onFlashLoan(address initiator, address token, uint256 amount, uint256 fee, bytes calldata)
        external
        returns (bytes32)
    {
        (seenInitiator, seenFee, seenSupply) = (initiator, fee, _coin.totalSupply());
        if (depth > 0) {
            --depth;
            _coin.flashLoan(this, token, amount, "");
        }
        if (givesAllowance) _coin.approve(address(_coin), amount + fee);
        return answers ? keccak256("ERC3156FlashBorrower.onFlashLoan") : bytes32(0);
    }
}

/// @dev The test stands in the factory's place: it registers market minters and names the fee receiver.
contract StablecoinTest is BaseTest {
    Stablecoin private coin;
    FlashBorrower private borrower;
    address private market = makeAddr("market");
    address private pegKeeper = makeAddr("peg keeper");
    address public feeReceiver = makeAddr("fee receiver");

    function setUp() public override {
        super.setUp();
        coin = new Stablecoin("Quintet USD", "QUSD", address(manager), address(this));
        bytes4[] memory selectors = new bytes4[](2);
        (selectors[0], selectors[1]) = (Stablecoin.setCeiling.selector, Stablecoin.setFlashTerms.selector);
        AccessSetup.allow(manager, address(coin), Roles.GOVERNOR, selectors);
        AccessSetup.allowEntryPause(manager, address(coin));
        coin.setCeiling(market, 1000e18);
        borrower = new FlashBorrower(coin);
    }

    // ── Minters ────────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_Mint_CountsAgainstTheCeiling(uint256 amount) public {
        amount = bound(amount, 0, 1000e18);

        vm.prank(market);
        coin.mint(alice, amount);

        assertEq(coin.balanceOf(alice), amount);
        assertEq(coin.minted(market), int256(amount));
        assertEq(coin.totalSupply(), amount);
    }

    function test_RevertWhen_MintExceedsTheCeiling() public {
        vm.startPrank(market);
        coin.mint(alice, 600e18);

        vm.expectRevert(abi.encodeWithSelector(IStablecoin.MintCeilingExceeded.selector, 400e18 + 1, 400e18));
        coin.mint(alice, 400e18 + 1);
    }

    function test_SetCeiling_BelowMintedBlocksMintsOnly() public {
        vm.prank(market);
        coin.mint(market, 600e18);
        coin.setCeiling(market, 100e18);

        vm.startPrank(market);
        vm.expectRevert(abi.encodeWithSelector(IStablecoin.MintCeilingExceeded.selector, 1, 0));
        coin.mint(market, 1);
        coin.burn(market, 550e18);
        coin.mint(market, 50e18);
        assertEq(coin.minted(market), 100e18);
    }

    function test_Minted_GoesBelowZeroWhenInterestIsBurnedFirst() public {
        vm.prank(market);
        coin.mint(alice, 1000e18);
        coin.setCeiling(pegKeeper, 100e18);
        vm.prank(pegKeeper);
        coin.mint(market, 50e18);

        // 1,050 of debt come back, 50 of it interest; then the interest is minted as a fee.
        vm.prank(alice);
        coin.transfer(market, 1000e18);
        vm.startPrank(market);
        coin.burn(market, 1050e18);
        assertEq(coin.minted(market), -50e18);
        coin.mintFees(feeReceiver, 50e18);
        assertEq(coin.minted(market), 0);
        coin.mint(alice, 1000e18);
    }

    function test_MintFees_HasNoCeiling() public {
        vm.startPrank(market);
        coin.mint(alice, 1000e18);
        coin.mintFees(feeReceiver, 7e18);

        assertEq(coin.balanceOf(feeReceiver), 7e18);
        assertEq(coin.minted(market), 1007e18);
    }

    function test_RevertWhen_FeesAreMintedByNoMarket() public {
        manager.grantRole(Roles.GOVERNOR, bob, 0);
        vm.prank(bob);
        coin.setCeiling(pegKeeper, 100e18);

        vm.expectRevert(abi.encodeWithSelector(IStablecoin.NotMarketMinter.selector, pegKeeper));
        vm.prank(pegKeeper);
        coin.mintFees(pegKeeper, 1);
    }

    function test_Burn_OthersCoinsCostTheirAllowance() public {
        vm.prank(market);
        coin.mint(alice, 100e18);

        vm.expectRevert(ERC20.InsufficientAllowance.selector);
        vm.prank(market);
        coin.burn(alice, 40e18);

        vm.prank(alice);
        coin.approve(market, 50e18);
        vm.prank(market);
        coin.burn(alice, 40e18);
        assertEq(coin.allowance(alice, market), 10e18);
        assertEq(coin.balanceOf(alice), 60e18);
        assertEq(coin.minted(market), 60e18);
    }

    function test_RevertWhen_StrangerMintsOrBurns() public {
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(IStablecoin.NotMinter.selector, bob));
        coin.mint(bob, 1);
        vm.expectRevert(abi.encodeWithSelector(IStablecoin.NotMinter.selector, bob));
        coin.burn(bob, 0);
        vm.expectRevert(abi.encodeWithSelector(IStablecoin.NotMarketMinter.selector, bob));
        coin.mintFees(bob, 1);
    }

    function test_SetCeiling_GovernorRegistersOtherMinters() public {
        manager.grantRole(Roles.GOVERNOR, bob, 0);

        vm.expectEmit(address(coin));
        emit IStablecoin.MinterCeilingSet(pegKeeper, 5e18);
        vm.prank(bob);
        coin.setCeiling(pegKeeper, 5e18);

        assertTrue(coin.isMinter(pegKeeper));
        assertEq(coin.ceiling(pegKeeper), 5e18);
    }

    function test_RevertWhen_StrangerSetsACeiling() public {
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, alice));
        coin.setCeiling(alice, 1);
    }

    function test_RevertWhen_MinterIsZero() public {
        vm.expectRevert(ZeroAddress.selector);
        coin.setCeiling(address(0), 1);
        vm.expectRevert(ZeroAddress.selector);
        new Stablecoin("Quintet USD", "QUSD", address(manager), address(0));
    }

    // ── Flash mints ────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_FlashMint_LeavesTheSupplyUnchanged(uint256 amount, uint256 depth) public {
        amount = bound(amount, 0, 100_000_000e18 / 4);
        depth = bound(depth, 0, 3);
        vm.prank(market);
        coin.mint(alice, 500e18);
        borrower.set(true, true, depth);

        borrower.borrow(amount);

        assertEq(coin.totalSupply(), 500e18);
        assertEq(coin.balanceOf(address(borrower)), 0);
        assertEq(borrower.seenSupply(), 500e18 + (depth + 1) * amount);
        assertEq(coin.maxFlashLoan(address(coin)), 100_000_000e18);
    }

    function testFuzz_FlashMint_FeeGoesToTheFeeReceiver(uint256 amount, uint256 feeWad) public {
        amount = bound(amount, 0, 10_000e18);
        feeWad = bound(feeWad, 0, 0.01e18);
        coin.setFlashTerms(20_000e18, feeWad);
        vm.prank(market);
        coin.mint(address(borrower), 100e18);
        uint256 fee = (amount * feeWad + 1e18 - 1) / 1e18;

        vm.expectEmit(address(coin));
        emit IStablecoin.FlashMint(address(this), address(borrower), amount, fee);
        coin.flashLoan(borrower, address(coin), amount, "");

        assertEq(borrower.seenFee(), fee);
        assertEq(borrower.seenInitiator(), address(this));
        assertEq(coin.balanceOf(feeReceiver), fee);
        assertEq(coin.totalSupply(), 100e18);
    }

    function test_FlashMint_NestedLoansShareTheCap() public {
        coin.setFlashTerms(100e18, 0);
        borrower.set(true, true, 1);
        borrower.borrow(50e18);

        borrower.set(true, true, 1);
        vm.expectRevert(abi.encodeWithSelector(AmountTooLarge.selector, 50e18 + 1, 50e18 - 1));
        borrower.borrow(50e18 + 1);
    }

    function test_RevertWhen_FlashMintIsNotPaidBack() public {
        borrower.set(false, true, 0);
        vm.expectRevert(ERC20.InsufficientAllowance.selector);
        borrower.borrow(1e18);

        borrower.set(true, true, 0);
        coin.setFlashTerms(100e18, 0.01e18);
        vm.expectRevert(ERC20.InsufficientBalance.selector);
        borrower.borrow(1e18);
    }

    function test_RevertWhen_FlashBorrowerDoesNotAnswer() public {
        borrower.set(true, false, 0);
        vm.expectRevert(abi.encodeWithSelector(IStablecoin.FlashMintRefused.selector, address(borrower)));
        borrower.borrow(1e18);
    }

    function test_RevertWhen_FlashMintIsOfAnotherToken() public {
        assertEq(coin.maxFlashLoan(address(weth)), 0);
        vm.expectRevert(abi.encodeWithSelector(UnsupportedToken.selector, address(weth)));
        coin.flashFee(address(weth), 1);
        vm.expectRevert(abi.encodeWithSelector(UnsupportedToken.selector, address(weth)));
        coin.flashLoan(borrower, address(weth), 1, "");
    }

    function test_RevertWhen_FlashMintIsPaused() public {
        coin.pauseEntry(coin.FLASH_MINT_ENTRY());

        assertEq(coin.maxFlashLoan(address(coin)), 0);
        vm.expectRevert(EntryPaused.selector);
        borrower.borrow(1e18);
    }

    function test_RevertWhen_FlashFeeIsTooHigh() public {
        vm.expectRevert(abi.encodeWithSelector(AmountTooLarge.selector, 0.01e18 + 1, 0.01e18));
        coin.setFlashTerms(1, 0.01e18 + 1);
    }

    function test_Attack_FlashMintForAnotherNeedsHisAllowance() public {
        // Anybody may name a receiver; without the receiver's allowance nothing is taken from it.
        borrower.set(false, true, 0);
        vm.prank(market);
        coin.mint(address(borrower), 100e18);
        coin.setFlashTerms(100e18, 0.01e18);

        vm.expectRevert(ERC20.InsufficientAllowance.selector);
        coin.flashLoan(borrower, address(coin), 50e18, "");
    }
}
