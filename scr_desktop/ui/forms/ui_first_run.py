# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_run.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QRadioButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

class Ui_FirstRun(object):
    def setupUi(self, FirstRun):
        if not FirstRun.objectName():
            FirstRun.setObjectName(u"FirstRun")
        self.page = QVBoxLayout(FirstRun)
        self.page.setObjectName(u"page")
        self.above = QSpacerItem(10, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page.addItem(self.above)

        self.middle = QHBoxLayout()
        self.middle.setObjectName(u"middle")
        self.left = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.left)

        self.card = QFrame(FirstRun)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.card.sizePolicy().hasHeightForWidth())
        self.card.setSizePolicy(sizePolicy)
        self.card.setMinimumSize(QSize(700, 0))
        self.card.setMaximumSize(QSize(760, 16777215))
        self.column = QVBoxLayout(self.card)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(28, 24, 28, 22)
        self.top = QHBoxLayout()
        self.top.setObjectName(u"top")
        self.mark = QLabel(self.card)
        self.mark.setObjectName(u"mark")

        self.top.addWidget(self.mark)

        self.title = QLabel(self.card)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.top.addWidget(self.title)

        self.title_gap = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.title_gap)

        self.help = QPushButton(self.card)
        self.help.setObjectName(u"help")
        self.help.setAutoDefault(False)
        self.help.setProperty(u"role", u"link")

        self.top.addWidget(self.help)


        self.column.addLayout(self.top)

        self.steps = QStackedWidget(self.card)
        self.steps.setObjectName(u"steps")
        self.choose_step = QWidget()
        self.choose_step.setObjectName(u"choose_step")
        self.choose_column = QVBoxLayout(self.choose_step)
        self.choose_column.setSpacing(10)
        self.choose_column.setObjectName(u"choose_column")
        self.choose_column.setContentsMargins(0, 0, 0, 0)
        self.welcome = QLabel(self.choose_step)
        self.welcome.setObjectName(u"welcome")
        self.welcome.setWordWrap(True)

        self.choose_column.addWidget(self.welcome)

        self.kind_label = QLabel(self.choose_step)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"heading")

        self.choose_column.addWidget(self.kind_label)

        self.board = QRadioButton(self.choose_step)
        self.board.setObjectName(u"board")
        self.board.setChecked(True)

        self.choose_column.addWidget(self.board)

        self.agency = QRadioButton(self.choose_step)
        self.agency.setObjectName(u"agency")

        self.choose_column.addWidget(self.agency)

        self.kind_card = QFrame(self.choose_step)
        self.kind_card.setObjectName(u"kind_card")
        self.kind_card.setProperty(u"role", u"notice")
        self.kind_column = QVBoxLayout(self.kind_card)
        self.kind_column.setObjectName(u"kind_column")
        self.kind_column.setContentsMargins(12, 10, 12, 10)
        self.kind_about = QLabel(self.kind_card)
        self.kind_about.setObjectName(u"kind_about")
        self.kind_about.setWordWrap(True)
        self.kind_about.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_column.addWidget(self.kind_about)


        self.choose_column.addWidget(self.kind_card)

        self.make_file = QPushButton(self.choose_step)
        self.make_file.setObjectName(u"make_file")
        self.make_file.setProperty(u"role", u"primary")

        self.choose_column.addWidget(self.make_file)

        self.make_about = QLabel(self.choose_step)
        self.make_about.setObjectName(u"make_about")
        self.make_about.setProperty(u"role", u"muted")
        self.make_about.setWordWrap(True)

        self.choose_column.addWidget(self.make_about)

        self.open_file = QPushButton(self.choose_step)
        self.open_file.setObjectName(u"open_file")
        self.open_file.setAutoDefault(False)

        self.choose_column.addWidget(self.open_file)

        self.open_about = QLabel(self.choose_step)
        self.open_about.setObjectName(u"open_about")
        self.open_about.setProperty(u"role", u"muted")
        self.open_about.setWordWrap(True)

        self.choose_column.addWidget(self.open_about)

        self.choose_gap = QSpacerItem(10, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choose_column.addItem(self.choose_gap)

        self.steps.addWidget(self.choose_step)
        self.office_step = QWidget()
        self.office_step.setObjectName(u"office_step")
        self.office_column = QVBoxLayout(self.office_step)
        self.office_column.setSpacing(10)
        self.office_column.setObjectName(u"office_column")
        self.office_column.setContentsMargins(0, 0, 0, 0)
        self.office_about = QLabel(self.office_step)
        self.office_about.setObjectName(u"office_about")
        self.office_about.setProperty(u"role", u"muted")
        self.office_about.setWordWrap(True)

        self.office_column.addWidget(self.office_about)

        self.office_fields = QGridLayout()
        self.office_fields.setSpacing(8)
        self.office_fields.setObjectName(u"office_fields")
        self.place_label = QLabel(self.office_step)
        self.place_label.setObjectName(u"place_label")

        self.office_fields.addWidget(self.place_label, 0, 0, 1, 1)

        self.place_row = QHBoxLayout()
        self.place_row.setSpacing(8)
        self.place_row.setObjectName(u"place_row")
        self.place = QLineEdit(self.office_step)
        self.place.setObjectName(u"place")

        self.place_row.addWidget(self.place)

        self.choose_place = QPushButton(self.office_step)
        self.choose_place.setObjectName(u"choose_place")
        self.choose_place.setAutoDefault(False)

        self.place_row.addWidget(self.choose_place)


        self.office_fields.addLayout(self.place_row, 0, 1, 1, 1)

        self.place_warning = QLabel(self.office_step)
        self.place_warning.setObjectName(u"place_warning")
        self.place_warning.setProperty(u"role", u"warning")
        self.place_warning.setWordWrap(True)
        self.place_warning.setTextFormat(Qt.TextFormat.PlainText)

        self.office_fields.addWidget(self.place_warning, 1, 1, 1, 1)

        self.officer_label = QLabel(self.office_step)
        self.officer_label.setObjectName(u"officer_label")

        self.office_fields.addWidget(self.officer_label, 2, 0, 1, 1)

        self.officer = QLineEdit(self.office_step)
        self.officer.setObjectName(u"officer")

        self.office_fields.addWidget(self.officer, 2, 1, 1, 1)

        self.office_name_label = QLabel(self.office_step)
        self.office_name_label.setObjectName(u"office_name_label")

        self.office_fields.addWidget(self.office_name_label, 3, 0, 1, 1)

        self.office_name = QLineEdit(self.office_step)
        self.office_name.setObjectName(u"office_name")

        self.office_fields.addWidget(self.office_name, 3, 1, 1, 1)

        self.local_authority_label = QLabel(self.office_step)
        self.local_authority_label.setObjectName(u"local_authority_label")

        self.office_fields.addWidget(self.local_authority_label, 4, 0, 1, 1)

        self.local_authority = QPlainTextEdit(self.office_step)
        self.local_authority.setObjectName(u"local_authority")
        self.local_authority.setTabChangesFocus(True)
        self.local_authority.setMinimumSize(QSize(0, 44))
        self.local_authority.setMaximumSize(QSize(16777215, 60))

        self.office_fields.addWidget(self.local_authority, 4, 1, 1, 1)

        self.areas_label = QLabel(self.office_step)
        self.areas_label.setObjectName(u"areas_label")

        self.office_fields.addWidget(self.areas_label, 5, 0, 1, 1)

        self.areas = QPlainTextEdit(self.office_step)
        self.areas.setObjectName(u"areas")
        self.areas.setTabChangesFocus(True)
        self.areas.setMinimumSize(QSize(0, 60))
        self.areas.setMaximumSize(QSize(16777215, 90))

        self.office_fields.addWidget(self.areas, 5, 1, 1, 1)

        self.begins_label = QLabel(self.office_step)
        self.begins_label.setObjectName(u"begins_label")

        self.office_fields.addWidget(self.begins_label, 6, 0, 1, 1)

        self.begins = QLineEdit(self.office_step)
        self.begins.setObjectName(u"begins")

        self.office_fields.addWidget(self.begins, 6, 1, 1, 1)

        self.begins_about = QLabel(self.office_step)
        self.begins_about.setObjectName(u"begins_about")
        self.begins_about.setProperty(u"role", u"muted")
        self.begins_about.setWordWrap(True)
        self.begins_about.setTextFormat(Qt.TextFormat.PlainText)

        self.office_fields.addWidget(self.begins_about, 7, 1, 1, 1)


        self.office_column.addLayout(self.office_fields)

        self.steps.addWidget(self.office_step)
        self.passphrase_step = QWidget()
        self.passphrase_step.setObjectName(u"passphrase_step")
        self.passphrase_column = QVBoxLayout(self.passphrase_step)
        self.passphrase_column.setSpacing(10)
        self.passphrase_column.setObjectName(u"passphrase_column")
        self.passphrase_column.setContentsMargins(0, 0, 0, 0)
        self.steps.addWidget(self.passphrase_step)
        self.sheet_step = QWidget()
        self.sheet_step.setObjectName(u"sheet_step")
        self.sheet_column = QVBoxLayout(self.sheet_step)
        self.sheet_column.setSpacing(10)
        self.sheet_column.setObjectName(u"sheet_column")
        self.sheet_column.setContentsMargins(0, 0, 0, 0)
        self.steps.addWidget(self.sheet_step)

        self.column.addWidget(self.steps)

        self.fault = QLabel(self.card)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.back = QPushButton(self.card)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.buttons.addWidget(self.back)

        self.progress = QLabel(self.card)
        self.progress.setObjectName(u"progress")
        self.progress.setProperty(u"role", u"muted")

        self.buttons.addWidget(self.progress)

        self.space = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.go_on = QPushButton(self.card)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.column.addLayout(self.buttons)


        self.middle.addWidget(self.card)

        self.right = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.right)


        self.page.addLayout(self.middle)

        self.below = QSpacerItem(10, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page.addItem(self.below)

#if QT_CONFIG(shortcut)
        self.place_label.setBuddy(self.place)
        self.officer_label.setBuddy(self.officer)
        self.office_name_label.setBuddy(self.office_name)
        self.local_authority_label.setBuddy(self.local_authority)
        self.areas_label.setBuddy(self.areas)
        self.begins_label.setBuddy(self.begins)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.board, self.agency)
        QWidget.setTabOrder(self.agency, self.make_file)
        QWidget.setTabOrder(self.make_file, self.open_file)
        QWidget.setTabOrder(self.open_file, self.place)
        QWidget.setTabOrder(self.place, self.choose_place)
        QWidget.setTabOrder(self.choose_place, self.officer)
        QWidget.setTabOrder(self.officer, self.office_name)
        QWidget.setTabOrder(self.office_name, self.local_authority)
        QWidget.setTabOrder(self.local_authority, self.areas)
        QWidget.setTabOrder(self.areas, self.begins)
        QWidget.setTabOrder(self.begins, self.go_on)
        QWidget.setTabOrder(self.go_on, self.back)
        QWidget.setTabOrder(self.back, self.help)

        self.retranslateUi(FirstRun)

        self.make_file.setDefault(True)
        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(FirstRun)
    # setupUi

    def retranslateUi(self, FirstRun):
        FirstRun.setWindowTitle(QCoreApplication.translate("FirstRun", u"SCR Desktop", None))
        self.mark.setText("")
#if QT_CONFIG(accessibility)
        self.mark.setAccessibleName(QCoreApplication.translate("FirstRun", u"SCR Desktop", None))
#endif // QT_CONFIG(accessibility)
        self.title.setText(QCoreApplication.translate("FirstRun", u"Welcome to SCR Desktop", None))
        self.help.setText(QCoreApplication.translate("FirstRun", u"Help (F1)", None))
#if QT_CONFIG(tooltip)
        self.help.setToolTip(QCoreApplication.translate("FirstRun", u"How to begin, backups, the recovery key", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.help.setShortcut(QCoreApplication.translate("FirstRun", u"F1", None))
#endif // QT_CONFIG(shortcut)
        self.welcome.setText(QCoreApplication.translate("FirstRun", u"Everything that is recorded is kept in one encrypted case file on this computer. Nothing is sent anywhere.", None))
        self.kind_label.setText(QCoreApplication.translate("FirstRun", u"Who works with it here?", None))
        self.board.setText(QCoreApplication.translate("FirstRun", u"A &board or partnership office", None))
        self.agency.setText(QCoreApplication.translate("FirstRun", u"A &partner agency, such as health, police or a school", None))
        self.kind_about.setText("")
        self.make_file.setText(QCoreApplication.translate("FirstRun", u"&Make a new case file", None))
        self.make_about.setText(QCoreApplication.translate("FirstRun", u"To begin with SCR Desktop.", None))
        self.open_file.setText(QCoreApplication.translate("FirstRun", u"&Open a case file that is there\u2026", None))
        self.open_about.setText(QCoreApplication.translate("FirstRun", u"If there is one already, on this computer or on a drive.", None))
        self.office_about.setText(QCoreApplication.translate("FirstRun", u"What stands here goes on every paper, and can be changed later.", None))
        self.place_label.setText(QCoreApplication.translate("FirstRun", u"&Case file", None))
        self.choose_place.setText(QCoreApplication.translate("FirstRun", u"Ch&oose\u2026", None))
        self.place_warning.setText("")
        self.officer_label.setText(QCoreApplication.translate("FirstRun", u"&Your name", None))
        self.office_name_label.setText(QCoreApplication.translate("FirstRun", u"&Name of the office", None))
        self.office_name.setPlaceholderText(QCoreApplication.translate("FirstRun", u"for example Northshire Safeguarding Children Partnership", None))
        self.local_authority_label.setText(QCoreApplication.translate("FirstRun", u"&Local authorities, one a line", None))
        self.areas_label.setText(QCoreApplication.translate("FirstRun", u"&Areas it covers, one a line", None))
        self.begins_label.setText(QCoreApplication.translate("FirstRun", u"Partner arrangements be&gan on", None))
        self.begins.setPlaceholderText(QCoreApplication.translate("FirstRun", u"for example 29 September 2019", None))
        self.begins_about.setText("")
        self.fault.setText("")
        self.back.setText(QCoreApplication.translate("FirstRun", u"&Back", None))
        self.progress.setText("")
        self.go_on.setText(QCoreApplication.translate("FirstRun", u"Ne&xt", None))
    # retranslateUi

