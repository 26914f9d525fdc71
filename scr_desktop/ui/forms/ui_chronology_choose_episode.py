# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'chronology_choose_episode.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.line_entry import LineEntry

class Ui_ChronologyChooseEpisode(object):
    def setupUi(self, ChronologyChooseEpisode):
        if not ChronologyChooseEpisode.objectName():
            ChronologyChooseEpisode.setObjectName(u"ChronologyChooseEpisode")
        ChronologyChooseEpisode.resize(560, 260)
        self.page = QVBoxLayout(ChronologyChooseEpisode)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.about = QLabel(ChronologyChooseEpisode)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.episode_label = QLabel(ChronologyChooseEpisode)
        self.episode_label.setObjectName(u"episode_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.episode_label)

        self.episode = ChoiceEntry(ChronologyChooseEpisode)
        self.episode.setObjectName(u"episode")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.episode)

        self.title_label = QLabel(ChronologyChooseEpisode)
        self.title_label.setObjectName(u"title_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.title_label)

        self.title = LineEntry(ChronologyChooseEpisode)
        self.title.setObjectName(u"title")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.title)


        self.page.addLayout(self.entries)

        self.fault = QLabel(ChronologyChooseEpisode)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page.addItem(self.spacer_1)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_2)

        self.cancel = QPushButton(ChronologyChooseEpisode)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(ChronologyChooseEpisode)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.episode_label.setBuddy(self.episode)
        self.title_label.setBuddy(self.title)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.episode, self.title)
        QWidget.setTabOrder(self.title, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(ChronologyChooseEpisode)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(ChronologyChooseEpisode)
    # setupUi

    def retranslateUi(self, ChronologyChooseEpisode):
        ChronologyChooseEpisode.setWindowTitle(QCoreApplication.translate("ChronologyChooseEpisode", u"Put into an episode", None))
        self.about.setText("")
        self.episode_label.setText(QCoreApplication.translate("ChronologyChooseEpisode", u"&Episode", None))
        self.title_label.setText(QCoreApplication.translate("ChronologyChooseEpisode", u"&Name of a new one", None))
        self.title.setPlaceholderText(QCoreApplication.translate("ChronologyChooseEpisode", u"The missed weighing", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("ChronologyChooseEpisode", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("ChronologyChooseEpisode", u"&Put it there", None))
    # retranslateUi

