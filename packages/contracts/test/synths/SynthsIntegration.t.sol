// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {DeployConfig} from "../../script/DeployBase.sol";
import {SynthListing, SynthsConfig} from "../../script/DeploySynths.sol";
import {AccessSetup} from "../../src/common/AccessSetup.sol";
import {UnsupportedToken} from "../../src/common/Errors.sol";
import {Roles} from "../../src/common/Roles.sol";
import {SettableFeed} from "../../src/common/devnet/SettableFeed.sol";
import {CollateralLoans} from "../../src/synths/CollateralLoans.sol";
import {SynthRegistry} from "../../src/synths/SynthRegistry.sol";
import {ICollateralLoans} from "../../src/synths/interfaces/ICollateralLoans.sol";
import {ISynthsCommon} from "../../src/synths/interfaces/ISynthsCommon.sol";
import {FeeOnTransferToken, TestToken} from "../utils/TestToken.sol";
import {SynthsBase, SynthsScript} from "./utils/SynthsBase.sol";

/// @notice A borrower who repays from within the payout of its ether.
contract ReentrantBorrower {
    CollateralLoans private immutable _loans;
    uint256 private _id;

    constructor(CollateralLoans loans) {
        _loans = loans;
    }

    function open() external payable {
        _id = _loans.openLoan{value: msg.value}(0, 1e18, msg.value);
    }

    function withdraw() external {
        _loans.withdrawCollateral(_id, 1 ether);
    }

    receive() external payable {
        _loans.withdrawCollateral(_id, 1 ether);
    }
}

/// @notice The script over real feeds, loans on foreign tokens, roles and permits.
contract SynthsIntegrationTest is SynthsBase {
    // ── Deployment ────────────────────────────────────────────────────────────────────────────────────────────

    function test_Deploy_OverTheChainsFeedsInBothModes() public {
        _deployOverFeeds(false, "feeds, stream");
        _deployOverFeeds(true, "feeds, periods");
    }

    function test_Deploy_StaysBelowTheCodeLimit() public view {
        string[10] memory names = [
            "CollateralToken",
            "SynthRegistry",
            "Exchanger",
            "DebtPool",
            "rewardEscrow",
            "SupplySchedule",
            "CollateralLoans",
            "SynthsLens",
            "sUSD",
            "sETH"
        ];
        for (uint256 i; i < names.length; ++i) {
            uint256 size = script.addressOf(names[i]).code.length;
            assertGt(size, 0, names[i]);
            assertLe(size, 24_576, names[i]);
        }
    }

    function test_Roles_GuardianLowersAndOnlyTheGovernorRaises() public {
        manager.grantRole(Roles.GUARDIAN, keeper, 0);
        vm.startPrank(keeper);
        registry.lowerMaxSupplyValue("sBTC", 0);
        loans.lowerCap(0, 1e18);
        pool.pauseEntry(0);
        bytes memory refused =
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, keeper);
        vm.expectRevert(refused);
        registry.setMaxSupplyValue("sBTC", 1);
        vm.expectRevert(refused);
        loans.setCap(0, 2e18);
        vm.expectRevert(refused);
        pool.unpauseEntry(0);
        vm.expectRevert(refused);
        pool.setParameter("minIssue", 1);
        vm.expectRevert(abi.encodeWithSelector(ISynthsCommon.InvalidParameter.selector, bytes32("cap"), 1e18));
        loans.lowerCap(0, 1e18);
        vm.stopPrank();
    }

    // ── Loans on tokens ───────────────────────────────────────────────────────────────────────────────────────

    /// @dev 1,500 of value carry 1,000 sUSD, whatever the decimals.
    function test_Loan_OnTokensOf6And8And18Decimals() public {
        uint8[3] memory decimals = [6, 8, 18];
        for (uint256 i; i < decimals.length; ++i) {
            TestToken token = new TestToken("Token", "TKN", decimals[i]);
            uint256 unit = 10 ** decimals[i];
            uint256 number = _addProduct(token, unit);
            token.mint(alice, 1500 * unit);
            vm.startPrank(alice);
            token.approve(address(loans), type(uint256).max);
            vm.expectRevert(
                abi.encodeWithSelector(ICollateralLoans.LoanTooLarge.selector, 1000e18 + 1, 1000e18)
            );
            loans.openLoan(number, 1000e18 + 1, 1500 * unit);
            uint256 id = loans.openLoan(number, 1000e18, 1500 * unit);
            vm.stopPrank();
            assertEq(token.balanceOf(address(loans)), 1500 * unit);

            // At 0.84, D = 1,000 and V = 1,260: F = (1,500 − 1,260)/0.4 = 600, for 600·1.1/0.84 tokens.
            prices.set(address(token), 0.84e18);
            vm.prank(alice);
            (uint256 paid, uint256 seized) = loans.liquidateLoan(id, type(uint256).max);
            assertEq(paid, 600e18);
            assertEq(seized, 660 * unit * 100 / 84);
            assertEq(token.balanceOf(alice), seized);
        }
    }

    function test_RevertWhen_LoanCollateralChargesAFee() public {
        FeeOnTransferToken token = new FeeOnTransferToken();
        uint256 number = _addProduct(token, 1e18);
        token.mint(alice, 100e18);
        vm.startPrank(alice);
        token.approve(address(loans), type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(UnsupportedToken.selector, address(token)));
        loans.openLoan(number, 10e18, 100e18);
        vm.stopPrank();
    }

    function test_Attack_ReentrancyThroughEtherPayouts() public {
        ReentrantBorrower borrower = new ReentrantBorrower(loans);
        vm.deal(address(this), 10 ether);
        borrower.open{value: 10 ether}();

        // The payout fails with the guard's error inside, so nothing moves.
        vm.expectRevert();
        borrower.withdraw();
        assertEq(address(loans).balance, 10 ether);
    }

    // ── Permits ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_Permit_MovesWhatIsFreeOnly() public {
        (address signer, uint256 key) = makeAddrAndKey("signer");
        _give(signer, 5000e18);
        _issue(signer, 1000e18);
        _give(signer, 10e18);
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256(
                    "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
                ),
                signer,
                bob,
                type(uint256).max,
                0,
                block.timestamp
            )
        );
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", syn.DOMAIN_SEPARATOR(), structHash));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        syn.permit(signer, bob, type(uint256).max, block.timestamp, v, r, s);

        vm.startPrank(bob);
        vm.expectRevert();
        syn.transferFrom(signer, bob, 10e18 + 1);
        syn.transferFrom(signer, bob, 10e18);
        vm.stopPrank();
        assertEq(syn.balanceOf(bob), 10e18);
    }

    function _addProduct(TestToken token, uint256 unit) private returns (uint256) {
        prices.set(address(token), 1e18);
        return loans.addProduct(
            ICollateralLoans.Product({
                collateral: address(token),
                minCollateral: uint96(unit),
                loanKey: "sUSD",
                minRatioWad: 1.5e18,
                liquidationRatioWad: 1.3e18,
                penaltyWad: 0.1e18,
                interestRateWad: 0,
                issueFeeRateWad: 0,
                cap: 1_000_000e18
            })
        );
    }

    function _deployOverFeeds(bool periodMode, string memory name) private {
        SynthsScript other = new SynthsScript();
        DeployConfig memory config;
        config.deployer = makeAddr(name);
        config.owner = address(this);
        config.chain.ethUsdFeed = _feed(3000e8);
        config.chain.btcUsdFeed = _feed(60_000e8);
        other.list(SynthListing("sETH", "Synthetic Ether", ETH, 0.003e18, false));
        other.list(SynthListing("iBTC", "Inverse Bitcoin", BTC, 0.003e18, true));
        config.chain.synUsdFeed = _feed(3e8);
        SynthsConfig memory synths = SynthsConfig(periodMode, address(0), 0);
        other.deploy(config, synths);
        other.deploy(config, synths);

        SynthRegistry deployed = SynthRegistry(other.addressOf("SynthRegistry"));
        assertEq(deployed.synthCount(), 3);
        (uint256 priceWad,, bool isSound) = deployed.priceOf("iBTC");
        assertEq(priceWad, 60_000e18);
        assertTrue(isSound);
        (priceWad,,,) = deployed.collateralPrice();
        assertEq(priceWad, 3e18);
        assertEq(deployed.feeDistributor(), other.addressOf(periodMode ? "FeePeriods" : "DebtPool"));
        assertEq(CollateralLoans(other.addressOf("CollateralLoans")).productCount(), 2);
    }

    function _feed(int192 answer) private returns (address) {
        SettableFeed feed = new SettableFeed(address(manager), 8, "X / USD");
        AccessSetup.allow(manager, address(feed), Roles.REPORTER, SettableFeed.post.selector);
        manager.grantRole(Roles.REPORTER, address(this), 0);
        feed.post(answer);
        return address(feed);
    }
}
